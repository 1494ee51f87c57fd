import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { masculineAdjective } from './adjective.ts'
import { feminineFamilyName } from './feminineFamilyName.ts'
import { likeAdjective, nameInE, nameInY } from './foreignName.ts'
import type { Gender } from './gender.ts'
import { masculineNoun } from './masculineNoun.ts'
import { nameInO } from './nameInO.ts'
import { nounInA } from './nounInA.ts'
import { orElse, type Paradigm, together, unchanged } from './paradigm.ts'

/** Whose name a word is, and which part of it. */
export interface NamedPart {
  readonly gender: Gender
  readonly part: 'given' | 'family'
}

/** One word of a person's name in its cases; parts joined by a hyphen are declined each. */
export function declineName(word: string, of: NamedPart, dictionary: Dictionary | null): Paradigm {
  const parts = word.split('-')
  if (parts.length === 1) return simpleName(word, of, dictionary)
  const declined = parts.map(part => simpleName(part, of, dictionary))
  const [first = ''] = parts
  if (!staysBefore.has(first)) return together(declined, '-')
  return orElse(together([unchanged(first), ...declined.slice(1)], '-'), together(declined, '-'))
}

/** Coats of arms before a man's family name, and the French Jean: they usually stay, Korwin-Mikkego, Jean-Pierre’a. */
const staysBefore = new Set(
  'Korwin Nałęcz Ślepowron Jastrzębiec Prus Pobóg Junosza Doliwa Gozdawa Poraj Rola Leliwa Ostoja Dołęga Łada Rawicz Jean'.split(
    ' ',
  ),
)

function simpleName(word: string, { gender, part }: NamedPart, dictionary: Dictionary | null): Paradigm {
  // An initial, an abbreviation, or a particle as in "von der Leyen".
  if (!/^\p{Lu}.*\p{L}$/u.test(word)) return unchanged(word)
  if (gender === 'f') {
    if (!word.endsWith('a')) return unchanged(word)
    return part === 'family' ? feminineFamilyName(word, dictionary) : nounInA(word, part, dictionary)
  }
  if (/[aeou]y$/i.test(word)) return masculineNoun(word, part, dictionary)
  switch (word.slice(-1)) {
    case 'a':
      return nounInA(word, part, dictionary)
    case 'o':
      return /eau$|[ao]o$/.test(word) ? unchanged(word) : nameInO(word, part, dictionary)
    case 'e':
      return word.endsWith('ee') ? unchanged(word) : nameInE(word, part)
    case 'é':
      return likeAdjective(word)
    case 'y':
      return nameInY(word, part, dictionary)
    case 'i':
      return masculineAdjective(word)
    case 'u':
    case 'ü':
    case 'ö':
    case 'ó':
    case 'ą':
    case 'ę':
      return unchanged(word)
    default:
      return masculineNoun(word, part, dictionary)
  }
}
