import { isInitial } from './abbreviations.ts'
import type { Reading } from './reading.ts'
import { follows } from './tokens.ts'

/** Words of one letter in the language: without a full stop they are no initials. */
const oneLetterWords = { pl: /^[AIOUWZ]$/u, en: /^[AIO]$/u } as const

/** "S." before a name, "S" too where the letter is no word; never "hala B." */
export function isInitialAt(reading: Reading, at: number): boolean {
  const { tokens, index, language } = reading
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || !isInitial(token.text)) return false
  const label = follows(token) && index.vocabulary.lettered.has(tokens[at - 1]?.lower ?? '')
  if (label) return false
  if (/^\.[^\S\r\n]*-?$/u.test(next.gap)) return true
  return token.text.length === 1 && follows(next) && !oneLetterWords[language].test(token.text)
}

/** Two words of one name: spaces between them, the full stop of an initial, or the quotation marks of a nickname. */
export function isLinked(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  if (!next) return false
  if (follows(next) || /^[^\S\r\n]*[„”"“(«»][^\S\r\n]*$/u.test(next.gap)) return true
  return isInitialAt(reading, at)
}
