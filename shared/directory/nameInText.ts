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

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'")

/** Of "Hoffmeister's" and "Lefèvre’a" also the name before the ending. */
const withoutEnding = (word: string): string => word.replace(/'\p{Ll}{1,4}$/u, '')

const wordsOf = (text: string): readonly string[] => (text.match(words) ?? []).map(plain)

/** The two halves of a family name may be written with spaces around the hyphen. */
const hyphened = (text: string): string => text.replace(/\s?[-‐‑]\s?(?=\p{Lu})/gu, '-')

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
      : [ofPhrases([...formsOf(record), ...aliases, ...written]), ofBeginnings(record), ofAbbreviations(record)]
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
  const isFamily = (word: string) => families.has(word) || families.has(withoutEnding(word))
  const isGiven = (word: string) => givens.has(word) || initials.has(word)
  const isHeld = (said: readonly string[]): boolean =>
    said.some(
      (word, at) =>
        isFamily(word) &&
        (said.slice(Math.max(0, at - reach), at).some(isGiven) || said.slice(at + 1, at + 1 + reach).some(isGiven)),
    )
  return text => isHeld(wordsOf(text)) || (last.includes('-') && isHeld(wordsOf(hyphened(text))))
}

function formsOf({ name, earlierNames }: Institution): readonly string[] {
  const all = [name, ...earlierNames.map(earlier => earlier.name)]
  return all.flatMap(({ pl, en }) => [pl, en, ...allForms(declineInstitution(pl, null))])
}

/** A name of several words is known by their beginnings, one after another, whatever their endings. */
function ofBeginnings({ name, earlierNames }: Institution): HoldsName {
  const names = [name.pl, ...earlierNames.map(earlier => earlier.name.pl)].filter(one => /\S\s+\S/u.test(one))
  return ofPatterns(
    names.map(one =>
      inSpaces(one, word =>
        word.length > 4 ? `${literal(word.slice(0, Math.max(4, word.length - 3)))}\\p{L}*` : literal(word),
      ),
    ),
    'iu',
  )
}

/** Abbreviations stand alone and as they are written: "PARP" is not in "parpiarz". */
const ofAbbreviations = ({ short, earlierNames }: Institution): HoldsName =>
  ofTexts(
    [short, ...earlierNames.map(earlier => earlier.short)].flatMap(({ pl, en }) => [pl, en]),
    'u',
  )

const ofPhrases = (phrases: readonly string[]): HoldsName => ofTexts(phrases, 'iu')

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

const inSpaces = (text: string, pattern: (word: string) => string): string =>
  text.normalize('NFC').trim().split(/\s+/u).map(pattern).join('\\s+')

const ofTexts = (texts: readonly string[], flags: 'u' | 'iu'): HoldsName =>
  ofPatterns(
    [...new Set(texts)].filter(text => text.trim() !== '').map(text => inSpaces(text, literal)),
    flags,
  )

/** Any of these between two ends of words. */
function ofPatterns(patterns: readonly string[], flags: 'u' | 'iu'): HoldsName {
  if (patterns.length === 0) return () => false
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, flags)
  return text => pattern.test(text.normalize('NFC'))
}
