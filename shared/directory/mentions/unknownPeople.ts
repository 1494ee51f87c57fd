import { everyCase, nominative } from './caseSet.ts'
import type { GivenForm } from './givenForms.ts'
import { isCalledAfter } from './guards/calledAfter.ts'
import { firmAfter } from './guards/firm.ts'
import { isInitialAt, isLinked } from './initials.ts'
import { type NameWords, nameInNominative, particle } from './nameInNominative.ts'
import { officeInWords } from './officeInWords.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from './reading.ts'

/** Two or three words that name somebody who is not in the directory; the name in the nominative as far as rules can tell. */
export interface UnknownPerson {
  readonly kind: 'person'
  readonly from: number
  readonly to: number
  readonly given: string
  readonly family: string
  readonly gender: 'm' | 'f'
  /** What the text says they are, in its own language; or empty. */
  readonly office: string
}

const roman = /^[IVX]+$/u

/** Given name, a second one or an initial, particles, family name. */
function wordsFrom(reading: Reading, first: number): NameWords | null {
  const { tokens, index } = reading
  const { titles, institutionKinds } = index.vocabulary
  let at = first + 1
  while (at < first + 4 && isLinked(reading, at - 1)) {
    const token = tokens[at]
    if (!token) return null
    const more = wordAfter(reading, at)
    const second =
      isInitialAt(reading, at) ||
      (index.givens.has(token.lower) && more?.capital && !titles.has(more.lower) && !roman.test(more.text))
    if (second || particle.test(token.text)) {
      at += 1
      continue
    }
    const isName =
      token.capital && !token.text.match(roman) && !titles.has(token.lower) && !institutionKinds.has(token.lower)
    if (!isName || (token.caps && token.text.length < 4) || index.givens.has(token.lower)) return null
    return { first, last: at, family: at }
  }
  return null
}

/** A first word that is no given name we know is one after a degree or a form of address: "dr Mahmud Alsaadi". */
function givensAt(reading: Reading, at: number): readonly GivenForm[] {
  const { tokens, index, language, standings } = reading
  const token = tokens[at]
  if (!token?.capital || token.text.length < 2) return []
  const known = index.givenNames.get(token.lower)
  if (known)
    return standings[at] !== 'within' &&
      isOrdinaryWord(reading, token.lower) &&
      !known.some(({ cases }) => cases & nominative)
      ? []
      : known
  const before = wordBefore(reading, at) ?? (tokens[at]?.gap.startsWith('.') ? tokens[at - 1] : undefined)
  const titles = language === 'en' ? index.vocabulary.englishTitles : index.vocabulary.titles
  const isStrange =
    !isOrdinaryWord(reading, token.lower) &&
    !titles.has(token.lower) &&
    !index.vocabulary.institutionKinds.has(token.lower)
  if (!isStrange || token.caps || !before || !titles.has(before.lower)) return []
  return [{ name: token.text, gender: index.vocabulary.womensTitles.has(before.lower) ? 'f' : 'm', cases: everyCase }]
}

/** People who are named in full and whom the directory does not know. */
export function unknownPeople(
  reading: Reading,
  isKnown: (from: number, to: number) => boolean,
): readonly (UnknownPerson & { readonly words: NameWords })[] {
  const { tokens, index } = reading
  const found: (UnknownPerson & { readonly words: NameWords })[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const givens = givensAt(reading, at)
    const words = givens.length > 0 ? wordsFrom(reading, at) : null
    const from = tokens[at]?.from ?? 0
    const to = words ? (tokens[words.last]?.to ?? 0) : 0
    if (!words || isKnown(from, to)) continue
    const name = nameInNominative(reading, words, givens)
    const someCase = givens.reduce((some, { cases }) => some | cases, 0)
    const isThing = isCalledAfter(reading, at, someCase) || firmAfter(reading, words.last)
    if (!name || isThing) continue
    const isPerson = (one: number): boolean =>
      index.givens.has(tokens[one]?.lower ?? '') && (tokens[one]?.capital ?? false)
    found.push({
      kind: 'person',
      from,
      to,
      ...name,
      office: officeInWords(reading, words.first, words.last, isPerson),
      words,
    })
    at = words.last
  }
  return found
}
