import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { declineName, type NamedPart } from './declineName.ts'
import type { Gender } from './gender.ts'
import { type Paradigm, together } from './paradigm.ts'

export interface PersonToDecline {
  /** One name or more. */
  readonly given: string
  /** One name or more, with particles like "von". */
  readonly family: string
  readonly gender: Gender
}

/** A person's whole name in its cases: "Leszkiem Bonną". */
export function declinePerson({ given, family, gender }: PersonToDecline, dictionary: Dictionary | null): Paradigm {
  const words = (text: string, part: NamedPart['part']): readonly Paradigm[] =>
    text
      .split(/\s+/)
      .filter(word => word !== '')
      .map(word => declineName(word, { gender, part }, dictionary))
  return together([...words(given, 'given'), ...words(family, 'family')], ' ')
}
