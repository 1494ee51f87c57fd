import { declineInstitution } from '../../shared/directory/declension/declineInstitution.ts'
import { declinePerson } from '../../shared/directory/declension/declinePerson.ts'
import type { Gender } from '../../shared/directory/declension/gender.ts'
import type { Paradigm } from '../../shared/directory/declension/paradigm.ts'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'

/** A name to be put in its cases. */
export type ToDecline =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly gender: Gender }
  | { readonly kind: 'institution'; readonly name: string }

/** A name in its cases; without a dictionary by rule alone. */
export const decline = (name: ToDecline, dictionary: Dictionary | null): Paradigm =>
  name.kind === 'person' ? declinePerson(name, dictionary) : declineInstitution(name.name.trim(), dictionary)
