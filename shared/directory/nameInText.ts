import { declineInstitution } from './declension/declineInstitution.ts'
import { declineName } from './declension/declineName.ts'
import { genderOf } from './declension/genderOf.ts'
import { allForms } from './declension/paradigm.ts'
import type { Institution } from './institution.ts'
import type { Person } from './person.ts'
import type { DirectoryRecord } from './record.ts'
import { splitName } from './splitName.ts'

export type HoldsName = (text: string) => boolean

type WholeName = Pick<Person, 'given' | 'family'>

/** A word of a text, with the hyphens and apostrophes in it. */
const words = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu

/** Given names, titles and initials that may stand between: "Wąs dr Łucja Maria". */
const reach = 3

const plain = (text: string): string => text.normalize('NFC').toLowerCase()

/**
 * Whether a text holds the name of a record in any form: a family name with a given name or its initial near it, in whatever cases and
 * in whatever order; a name of an institution, an abbreviation, an alias, or a form written by hand. It would rather find a namesake
 * than miss somebody.
 */
export function nameInText(record: DirectoryRecord): HoldsName {
  const { aliases, extraForms } = record
  const written = [...extraForms, ...Object.values(record.cases)]
  const held =
    record.kind === 'person'
      ? [
          ...[record, ...aliases.map(splitName)].map(one => ofPerson(one, record.gender)),
          ofPhrases([...aliases, ...written]),
        ]
      : [ofPhrases([...formsOf(record), ...aliases, ...written]), ofAbbreviations(record)]
  return text => held.some(holds => holds(text))
}

function ofPerson({ given, family }: WholeName, gender: Person['gender']): HoldsName {
  const givenWords = given.split(/\s+/u).filter(word => word !== '')
  const familyWords = family.split(/\s+/u).filter(word => word !== '')
  const last = familyWords.at(-1)
  if (last === undefined) return () => false
  const forms = (name: string, part: 'given' | 'family'): readonly string[] =>
    allForms(declineName(name, { gender: gender ?? genderOf(given), part }, null))
  const families = new Set([last, ...forms(last, 'family')].map(plain))
  if (givenWords.length === 0) return ofPhrases([...families])
  const givens = new Set(givenWords.flatMap(name => [name, ...forms(name, 'given')]).map(plain))
  const initials = new Set(givenWords.map(name => plain(name.slice(0, 1))))
  return text => {
    const said = (text.match(words) ?? []).map(plain)
    return said.some(
      (word, at) =>
        families.has(word) &&
        said
          .slice(Math.max(0, at - reach), at + reach + 1)
          .some((near, by) => by !== Math.min(at, reach) && (givens.has(near) || initials.has(near))),
    )
  }
}

function formsOf({ name, earlierNames }: Institution): readonly string[] {
  const all = [name, ...earlierNames.map(earlier => earlier.name)]
  return all.flatMap(({ pl, en }) => [pl, en, ...allForms(declineInstitution(pl, null))])
}

/** Abbreviations stand alone and as they are written: "PARP" is not in "parpiarz". */
const ofAbbreviations = ({ short, earlierNames }: Institution): HoldsName =>
  ofTexts(
    [short, ...earlierNames.map(earlier => earlier.short)].flatMap(({ pl, en }) => [pl, en]),
    'u',
  )

const ofPhrases = (phrases: readonly string[]): HoldsName => ofTexts(phrases, 'iu')

/** Any of these texts between two ends of words, whatever spaces are in it. */
function ofTexts(texts: readonly string[], flags: 'u' | 'iu'): HoldsName {
  const parts = [...new Set(texts.map(text => text.trim()).filter(text => text !== ''))].map(text =>
    text
      .normalize('NFC')
      .split(/\s+/u)
      .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
      .join('\\s+'),
  )
  if (parts.length === 0) return () => false
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, flags)
  return text => pattern.test(text.normalize('NFC'))
}
