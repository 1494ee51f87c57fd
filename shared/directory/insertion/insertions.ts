import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import type { Language } from '../../language/language.ts'
import { declineInstitution } from '../declension/declineInstitution.ts'
import { declinePerson } from '../declension/declinePerson.ts'
import { genderOf } from '../declension/genderOf.ts'
import type { Institution } from '../institution.ts'
import type { Person } from '../person.ts'
import { personName } from '../recordName.ts'
import { askedCases } from './askedCases.ts'
import { declineOffice } from './declineOffice.ts'
import { typedOf } from './typedOf.ts'

/** What can be put in the place of what was typed to find somebody. */
export interface Insertion {
  /** "wicemarszałkiem województwa pomorskiego"; empty for the name alone. */
  readonly office: string
  /** "Leszkiem Bonną": these words mean the record. */
  readonly name: string
  /** How many letters before the place are replaced too: the part of the office that was typed already. UTF-16 units. */
  readonly replaces: number
}

export interface InsertionAsked {
  /** The text of the paragraph before the place. */
  readonly before: string
  readonly person: Pick<Person, 'given' | 'family' | 'gender' | 'cases'>
  /** The title of the office in the language of the text; empty for none. */
  readonly office: string
  readonly language: Language
  readonly dictionary: Dictionary | null
}

const beginsSentence = (before: string): boolean =>
  /^\s*$|[.!?…]\s+$/u.test(before) && !/(?:prof|dr|mgr|inż|hab|ks|gen|płk)\.\s+$/iu.test(before)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * How a person can be put where the text is: with the office and by the name alone, in the case that the words before ask for,
 * the likeliest first. The bare nominative is not among them. In English there are no cases, and the title stays as it was approved.
 */
export const insertions = (asked: InsertionAsked): readonly Insertion[] =>
  asked.language === 'pl' ? inPolish(asked) : inEnglish(asked)

function inEnglish({ before, person, office }: InsertionAsked): readonly Insertion[] {
  const title = office.trim()
  return title === '' ? [] : [{ office: title, name: personName(person), replaces: typedOf(title, before) }]
}

function inPolish({ before, person, office, dictionary }: InsertionAsked): readonly Insertion[] {
  const gender = person.gender ?? genderOf(person.given)
  const title = office.trim()
  const titled = title === '' ? null : declineOffice(title, gender, dictionary)
  const { cases, replaces } = askedCases(before, titled)
  const names = declinePerson({ given: person.given, family: person.family, gender }, dictionary)
  const large = beginsSentence(before.slice(0, before.length - replaces))
  return cases.flatMap((grammaticalCase): readonly Insertion[] => {
    const isBare = grammaticalCase === 'nominative'
    const name = isBare ? personName(person) : (person.cases[grammaticalCase] ?? names[grammaticalCase][0] ?? '')
    const said = titled?.[grammaticalCase][0]
    return [
      ...(said ? [{ office: large ? capitalised(said) : said, name, replaces }] : []),
      ...(isBare ? [] : [{ office: '', name, replaces: 0 }]),
    ]
  })
}

/** The same for an institution by its full Polish name, which is none in English and none where nothing is declined. */
export function institutionInsertions(
  before: string,
  { name, cases: byHand }: Pick<Institution, 'name' | 'cases'>,
  dictionary: Dictionary | null,
): readonly Insertion[] {
  const said = name.pl.trim()
  const names = declineInstitution(said, dictionary)
  const forms = askedCases(before, null).cases.map(one => byHand[one] ?? names[one][0] ?? said)
  return [...new Set(forms)].filter(form => form !== said).map(form => ({ office: '', name: form, replaces: 0 }))
}
