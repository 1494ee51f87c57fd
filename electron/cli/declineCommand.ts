import { declinePerson, type PersonToDecline } from '../../shared/directory/declension/declinePerson.ts'
import type { Gender } from '../../shared/directory/declension/gender.ts'
import { genderOf } from '../../shared/directory/declension/genderOf.ts'
import { grammaticalCases } from '../../shared/directory/declension/grammaticalCases.ts'
import type { Paradigm } from '../../shared/directory/declension/paradigm.ts'
import { splitName } from '../../shared/directory/splitName.ts'
import type { Asked } from './arguments.ts'
import { type Outcome, wrongUse } from './outcome.ts'
import type { Terminal } from './terminal.ts'

/** One line a case: its name, the usual form, then others in use. */
function caseLines(cases: Paradigm, { words }: Terminal): string[] {
  const titles = grammaticalCases.map(one => words(`terminal.case.${one}`))
  const width = Math.max(...titles.map(title => title.length))
  return grammaticalCases.map((one, at) => `${(titles[at] ?? '').padEnd(width)}  ${cases[one].join(', ')}`)
}

function genderFrom(typed: string | null, given: string): Gender | null {
  if (typed === null) return genderOf(given)
  return typed === 'm' || typed === 'f' ? typed : null
}

/** `decline NAME`: a person's Polish name in its cases. Needs no library; without the dictionary the rules answer alone. */
export async function declineCommand({ words: typed, gender: asked }: Asked, terminal: Terminal): Promise<Outcome> {
  const name = typed.join(' ').trim()
  if (!/\p{Lu}/u.test(name)) return wrongUse('needs-name', name)
  const { given, family } = splitName(name)
  const gender = genderFrom(asked, given)
  if (gender === null) return wrongUse('needs-gender', asked ?? '')
  const person: PersonToDecline = { given, family, gender }
  const dictionary = await terminal.dictionary('pl')
  const cases = declinePerson(person, dictionary.ok ? dictionary.value : null)
  const json = { ...person, cases }
  const lines = caseLines(cases, terminal)
  if (dictionary.ok) return { kind: 'done', lines, json }
  const { file } = dictionary.refusal
  return { kind: 'partly', lines: [...lines, '', terminal.words('terminal.noDictionary', { file })], json }
}
