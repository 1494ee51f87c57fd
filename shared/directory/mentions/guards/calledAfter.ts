import { isInitial } from '../abbreviations.ts'
import { type CaseSet, caseSet, nominative } from '../caseSet.ts'
import { isNear, type Reading, wordBefore } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { calledAfterShort, calledAfterStopped } from '../vicinity.ts'

const genitive = caseSet('genitive')

/** What may stand between "im." and the name: titles, initials, given names: "ul. gen. Jana Kowala". */
const belongs = ({ index }: Reading, { lower, text }: Token): boolean =>
  index.vocabulary.titles.has(lower) || index.givens.has(lower) || isInitial(text)

/** The word that a name is called after, found over what belongs to the name. */
function leadingWord(reading: Reading, first: number): number {
  const { tokens } = reading
  let at = first - 1
  while (at >= 0 && at > first - 6 && isNear(reading, at + 1)) {
    const token = tokens[at]
    if (!token || !belongs(reading, token)) break
    at -= 1
  }
  return isNear(reading, at + 1) ? at : -1
}

/** "ul.", "al.", "im." before a name, in whatever case it is; "im" without a full stop only before a genitive. */
export function isStreetBefore(reading: Reading, first: number, cases: CaseSet = 0): boolean {
  const { tokens } = reading
  const at = leadingWord(reading, first)
  const token = tokens[at]
  if (!token || token.caps) return false
  if (calledAfterShort.has(token.lower)) return true
  const stopped = tokens[at + 1]?.gap.startsWith('.') ?? false
  return calledAfterStopped.has(token.lower) && (stopped || ((cases & genitive) !== 0 && (cases & nominative) === 0))
}

/** A street, a school, a foundation called after somebody: "Fundacja Jana Kowala". "Prezes fundacji Jan Kowal" is the person. */
export function isCalledAfter(reading: Reading, first: number, cases: CaseSet): boolean {
  const { tokens, index, standings, shouted } = reading
  if (isStreetBefore(reading, first, cases)) return true
  const at = leadingWord(reading, first)
  const token = tokens[at]
  if (!token || (cases & genitive) === 0) return false
  if (index.vocabulary.titles.has(wordBefore(reading, at)?.lower ?? '')) return false
  if (index.vocabulary.calledAfter.has(token.lower)) return true
  const named = token.capital && standings[at] === 'within' && !shouted[at]
  return named && index.vocabulary.namesOfThings.has(token.lower)
}
