import { nominative } from './caseSet.ts'
import type { FamilyMatch } from './familyAt.ts'
import type { FullMatch } from './givenBefore.ts'
import { isInitialAt, isLinked } from './initials.ts'
import { casesAs } from './nameWord.ts'
import { type Reading, wordAfter } from './reading.ts'

/** "Rynkiewicz Sebastian", "Rynkiewicz S.": as lists have it, both words in the same case. */
export function familyBefore(reading: Reading, family: FamilyMatch): FullMatch | null {
  const { name, last, cases } = family
  const token = wordAfter(reading, last)
  const own = name.given[0]
  if (!token?.capital || !own || family.extent !== 'whole') return null
  const before = reading.tokens[family.first - 1]
  if (before && isLinked(reading, family.first - 1)) {
    if (isInitialAt(reading, family.first - 1)) return null
    if (before.capital && reading.index.givens.has(before.lower)) return null
  }
  const asGiven = casesAs(own, token.lower)
  const both = asGiven & cases & (reading.language === 'en' ? nominative : ~0)
  if (both !== 0) return { name, first: family.first, last: last + 1, cases: both, how: 'full', fit: 10 }
  const stop = reading.text.charAt(token.to) === '.'
  const isInitial = stop && /^\p{Lu}\p{Ll}?$/u.test(token.text) && own.text.startsWith(token.text)
  return isInitial ? { name, first: family.first, last: last + 1, cases, how: 'initial', fit: 5 } : null
}
