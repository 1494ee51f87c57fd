import { isAdjective } from '../adjective.ts'
import { beforeDays, beforeEnglishDays, daysDo, englishDays } from '../calendar.ts'
import { caseSet, everyCase } from '../caseSet.ts'
import { englishSurnames, saysWord } from '../englishWords.ts'
import type { KnownName } from '../knownPerson.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from '../reading.ts'
import { isQuoted } from '../sentenceStarts.ts'

const dative = caseSet('dative')
const locative = caseSet('locative')

/** Family names that are ordinary words: Zając, Kowal, Wilk, Marzec. Adjectives of places (Krajewski) are not among them. */
const isOrdinaryName = (reading: Reading, { family }: KnownName): boolean =>
  family.some(({ text }) => !/[scz]k[ia]$/u.test(text) && isOrdinaryWord(reading, text.toLowerCase()))

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\p{N}+$/u.test(text)

/** "W Kwietniu", "5 Marca", "Maja 2024", and "Marzec był rekordowy" at the beginning of a sentence. */
function isDay(reading: Reading, at: number): boolean {
  const { tokens, standings } = reading
  const lower = tokens[at]?.lower ?? ''
  if (!reading.index.vocabulary.calendar.has(lower)) return false
  const before = wordBefore(reading, at)?.lower ?? ''
  const after = wordAfter(reading, at)?.lower
  // "raport z Marca", but "rozmowa z Marcem".
  if (/^ze?$/u.test(before) && /(?:a|ego|y)$/u.test(lower)) return true
  if (beforeDays.has(before) || isNumber(before) || isNumber(after) || after === 'br' || after === 'ub') return true
  if (/^\.\s/u.test(tokens[at]?.gap ?? '') && isNumber(tokens[at - 1]?.lower)) return true
  return standings[at] !== 'within' && daysDo.has(after ?? '')
}

/** "Wilk szary", "Kozioł ofiarny": an adjective after it makes it an animal or a saying. */
function isKind(reading: Reading, at: number): boolean {
  const after = wordAfter(reading, at)
  if (
    !after ||
    after.capital ||
    /^(?:sam|pierwsz|drug|ostatni|obecn|gotow|jedyn|któr|jak|tak|każd|t|sw|zadowolon)[aiy]?$/u.test(after.lower)
  )
    return false
  return /[yia]$/u.test(after.lower) && isAdjective(after.lower, reading.index.dictionary)
}

function isEnglishWord(reading: Reading, at: number): boolean {
  const lower = reading.tokens[at]?.lower ?? ''
  const before = wordBefore(reading, at)?.lower ?? ''
  const after = wordAfter(reading, at)?.lower ?? ''
  if (englishDays.has(lower) && (beforeEnglishDays.has(before) || isNumber(before) || isNumber(after))) return true
  if (reading.standings[at] === 'within' || !englishSurnames.has(lower)) return false
  return (
    !saysWord.test(after) && !/^[’']s/u.test(reading.tokens[at + 1]?.gap ?? reading.text.slice(reading.tokens[at]?.to))
  )
}

/** "statuetka Orła Białego", "Biały Orzeł", "Zespół Orzeł": a word with a capital beside it makes it the name of something. */
function isPartOfName(reading: Reading, at: number): boolean {
  const { standings, index } = reading
  const before = wordBefore(reading, at)
  const after = wordAfter(reading, at)
  if (after?.capital && isAdjective(after.lower, index.dictionary)) return true
  if (!before?.capital || before.caps || index.vocabulary.calendar.has(before.lower)) return false
  return standings[at - 1] === 'within' || isAdjective(before.lower, index.dictionary)
}

/** People begin sentences in the nominative ("Wilk dodał") and in the dative ("Wilkowi podziękowano"); animals in the others. */
function beginsAsPerson({ family }: KnownName, lower: string): boolean {
  if (lower.includes('-') || family.some(({ text }) => text.toLowerCase() === lower)) return true
  return family.some(({ forms }) => ((forms.get(lower) ?? everyCase) & ~(dative | locative)) === 0)
}

/**
 * Whether a family name that is also an ordinary word is the word here. At the beginning of a sentence it is taken for the person in
 * the nominative and the dative only, never after a quotation mark („Kowal swojego losu”) or in a headline of capitals.
 */
export function isOrdinaryThere(reading: Reading, at: number, name: KnownName): boolean {
  const { language, tokens, standings, shouted } = reading
  const token = tokens[at]
  if (!token) return false
  if (language === 'en') return isEnglishWord(reading, at)
  if (!isOrdinaryName(reading, name)) return isDay(reading, at)
  if (isDay(reading, at) || shouted[at]) return true
  if (isPartOfName(reading, at)) return true
  if (standings[at] === 'within') return false
  if (isQuoted(token) || isKind(reading, at)) return true
  return !beginsAsPerson(name, token.lower) && isOrdinaryWord(reading, token.lower)
}
