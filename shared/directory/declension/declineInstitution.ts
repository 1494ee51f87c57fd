import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { adjectiveBeside, isAdjective } from './institutionAdjective.ts'
import { institutionHead } from './institutionHead.ts'
import { type Paradigm, together, unchanged } from './paradigm.ts'

/**
 * A Polish name of an institution in its cases. The noun that leads it is declined with the adjectives that agree with it,
 * the rest stays: "Polskiej Agencji" + "Rozwoju Przedsiębiorczości". Names in capitals stay whole.
 */
export function declineInstitution(name: string, dictionary: Dictionary | null): Paradigm {
  const words = name.split(/\s+/).filter(word => word !== '')
  const head = headPhrase(words, dictionary)
  if (head.length === 0) return unchanged(words.join(' '))
  return together([...head, ...words.slice(head.length).map(unchanged)], ' ')
}

/** The declined words from the start of the name; none where Polish would leave the name as it is. */
function headPhrase(words: readonly string[], dictionary: Dictionary | null): readonly Paradigm[] {
  const at = words.findIndex(word => !isAdjective(word, dictionary))
  const noun = at < 0 ? undefined : words[at]
  const head = noun === undefined ? null : institutionHead(noun, dictionary)
  if (!head) return []
  const before = words.slice(0, at).map(word => adjectiveBeside(word, head.agreement, dictionary))
  const [next] = words.slice(at + 1)
  const ownName = dictionary ? !head.common : !kinds.has(words[at] ?? '')
  const apposed = ownName && next !== undefined && kinds.has(next)
  // "Silicon Valley": a foreign name of several words.
  if (ownName && !apposed && next !== undefined && isAnotherName(next, dictionary)) return []
  const agreeing = [...before.map((one, index) => one ?? unchanged(words[index] ?? '')), head.paradigm]
  if (apposed) return [...agreeing, ...headPhrase(words.slice(at + 1), dictionary)]
  for (const word of words.slice(at + 1)) {
    const adjective = adjectiveBeside(word, head.agreement, dictionary)
    if (!adjective) break
    agreeing.push(adjective)
  }
  return agreeing
}

/** What an institution is, said after its own name: "Evoluma Klaster Przemysłowy". */
const kinds = new Set(
  'Klaster Fundacja Stowarzyszenie Spółka Grupa Park Instytut Centrum Agencja Izba Bank Spółdzielnia Towarzystwo'.split(
    ' ',
  ),
)

const isAnotherName = (word: string, dictionary: Dictionary | null): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isAdjective(word, dictionary) && dictionary?.knows(word.toLowerCase()) === false
