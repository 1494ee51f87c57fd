import { type CaseSet, everyCase, nominative } from './caseSet.ts'
import type { FamilyMatch } from './familyAt.ts'
import { isInitialAt, isLinked } from './initials.ts'
import type { KnownName } from './knownPerson.ts'
import { casesAs } from './nameWord.ts'
import { isOrdinaryWord, type Reading } from './reading.ts'

/** A family name with the given name, or the initial, before it. */
export interface FullMatch {
  readonly name: KnownName
  readonly first: number
  readonly last: number
  readonly cases: CaseSet
  readonly how: 'full' | 'initial'
  /** The greater, the better it fits; of two people with one name both fit alike. */
  readonly fit: number
}

/** A given name, one more, an initial, and a nickname. */
const longest = 4

function startsWith(name: KnownName, at: number, initial: string): boolean {
  const word = name.given[at]
  return word !== undefined && word.text.length > initial.length && word.text.startsWith(initial)
}

interface Middle {
  readonly matched: number
  readonly strange: number
}

/** The words between the first given name and the family name: the person's own, initials, or at most one that the record lacks. */
function middleOf(reading: Reading, name: KnownName, from: number, to: number, cases: CaseSet): Middle | null {
  const { tokens, index } = reading
  let matched = 0
  let strange = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (!token) return null
    const own = name.given[1 + matched]
    const asOwn = own ? casesAs(own, token.lower) : 0
    if (asOwn !== 0) matched += 1
    else if (isInitialAt(reading, at)) {
      if (own && !startsWith(name, 1 + matched, token.text)) return null
      matched += own ? 1 : 0
    } else {
      const given = index.givens.get(token.lower) ?? everyCase
      const nickname = !/^\s+$/u.test(token.gap)
      if (own || strange > 0 || (given & cases) === 0) return null
      if (!nickname && index.vocabulary.titles.has(token.lower)) return null
      strange += 1
    }
  }
  return { matched, strange }
}

/** Whether the name goes on to the left: "Jan Sebastian Rynkiewicz" is not Sebastian. */
function goesOn(reading: Reading, first: number, cases: CaseSet, how: FullMatch['how']): boolean {
  const { tokens, index, standings, shouted } = reading
  const before = tokens[first - 1]
  if (!before?.capital || !isLinked(reading, first - 1)) return false
  if (isInitialAt(reading, first - 1)) return how === 'initial'
  const given = index.givens.get(before.lower)
  if (given !== undefined) return (given & cases) !== 0
  if (how === 'full' || shouted[first - 1] || index.vocabulary.titles.has(before.lower)) return false
  return standings[first - 1] === 'within' && !isOrdinaryWord(reading, before.lower)
}

function matchFrom(reading: Reading, family: FamilyMatch, first: number): FullMatch | null {
  const { tokens, standings } = reading
  const { name, last } = family
  const token = tokens[first]
  const own = name.given[0]
  if (!token || !own) return null
  const asGiven = reading.language === 'en' ? casesAs(own, token.lower) & nominative : casesAs(own, token.lower)
  const isInitial = asGiven === 0 && isInitialAt(reading, first) && startsWith(name, 0, token.text)
  if (asGiven === 0 && !isInitial) return null
  const how = isInitial ? 'initial' : 'full'
  const cases = isInitial ? family.cases : asGiven & family.cases
  if (cases === 0 && standings[first] !== 'within' && isOrdinaryWord(reading, token.lower)) return null
  const middle = middleOf(reading, name, first + 1, family.first, asGiven || everyCase)
  if (!middle || goesOn(reading, first, asGiven || family.cases, how)) return null
  const fit = (isInitial ? 0 : 20) + (cases === 0 ? 0 : 5) + 2 * middle.matched - middle.strange
  const whole = name.given.length === 1 + middle.matched ? 1 : 0
  return { name, first, last, cases: cases || family.cases, how, fit: fit + whole }
}

/** The full name that ends with this family name, as far to the left as the record's given name or its initial is found. */
export function givenBefore(reading: Reading, family: FamilyMatch): FullMatch | null {
  let first = family.first - 1
  let match: FullMatch | null = null
  while (first >= 0 && first >= family.first - longest && isLinked(reading, first)) {
    const token = reading.tokens[first]
    if (!token?.capital) break
    match = matchFrom(reading, family, first) ?? match
    first -= 1
  }
  return match
}
