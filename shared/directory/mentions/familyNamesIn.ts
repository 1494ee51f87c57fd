import { type CaseSet, everyCase, nominative } from './caseSet.ts'
import type { FamilyMatch } from './familyAt.ts'
import { isCalledAfter } from './guards/calledAfter.ts'
import { firmAfter, firmBefore } from './guards/firm.ts'
import { isOrdinaryThere } from './guards/ordinaryWord.ts'
import { isOtherToTheRight, leftOfFamily } from './guards/otherPerson.ts'
import type { KnownName } from './knownPerson.ts'
import { officeBefore } from './officeBefore.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from './reading.ts'
import { sameText } from './sameText.ts'
import { genderOfVerb } from './verbs.ts'

/** A family name alone; whether it is a mention depends on who was named before it in the text. */
export interface FamilyHit {
  readonly kind: 'family'
  readonly from: number
  readonly to: number
  /** Those whose family name it is, and those of whose double-barrelled name it is a half. */
  readonly whole: readonly KnownName[]
  readonly half: readonly KnownName[]
  /** Only a man or only a woman can be meant: sure by a form of address, likely by a verb. */
  readonly gender: { readonly sure: 'm' | 'f' | null; readonly likely: 'm' | 'f' | null }
  /** An office stands before it. */
  readonly titled: boolean
}

/** Somebody else of that family name: whoever is called so after them may be they. */
export interface Stranger {
  readonly kind: 'stranger'
  readonly from: number
  readonly names: readonly KnownName[]
}

/** Verbs of which a person is the subject, never the object. */
const saying =
  /^(?:po|do|o|wy|za|pod|s|u|z|prze|przy)?(?:dał|wiedział|powiedział|mówił|kreślił|znaczył|twierdził|jaśnił|cenił|uważył|kazał|pewnił|tłumaczył)a?$/u
const governing = /^(?:według|wg|zdaniem|dla|od|do|z|u|o)$/u

/** Who a verb beside the family name says it is: surely at the beginning of a sentence and after "dodała", likely elsewhere. */
function genderOfVerbs(reading: Reading, at: number, cases: CaseSet): FamilyHit['gender'] {
  const { index, standings, language } = reading
  if (language === 'en' || (cases & nominative) === 0) return { sure: null, likely: null }
  const before = wordBefore(reading, at)?.lower ?? ''
  const byAfter = genderOfVerb(wordAfter(reading, at)?.lower ?? '', index.dictionary)
  const byBefore = genderOfVerb(before, index.dictionary)
  if (standings[at] !== 'within') {
    const isSure = cases !== everyCase || isOrdinaryWord(reading, reading.tokens[at]?.lower ?? '')
    return { sure: isSure ? byAfter : null, likely: byAfter }
  }
  return { sure: saying.test(before) ? byBefore : null, likely: governing.test(before) ? null : (byBefore ?? byAfter) }
}

function hitAt(
  reading: Reading,
  found: readonly FamilyMatch[],
  isNamed: (at: number) => boolean,
): FamilyHit | Stranger | null {
  const [match] = found
  if (!match) return null
  const first = Math.min(...found.map(one => one.first))
  const { last } = match
  const from = reading.tokens[first]?.from ?? 0
  const to = reading.tokens[last]?.to ?? 0
  const office = officeBefore(reading, first, isNamed)
  const left = leftOfFamily(reading, first, isNamed)
  if (left === 'stranger') return { kind: 'stranger', from, names: found.map(({ name }) => name) }
  const cases = found.reduce((some, one) => some | one.cases, 0)
  if (left === 'other' || isOtherToTheRight(reading, last, cases, isNamed) || firmAfter(reading, last)) return null
  if (isCalledAfter(reading, first, cases)) return null
  if (firmBefore(reading, first) && (cases & nominative) !== 0) return null
  const written = sameText(reading.text.slice(from, to))
  const fitting = found.filter(
    ({ name }) => !name.person.forbidden.has(written) && (office !== null || !isOrdinaryThere(reading, last, name)),
  )
  if (fitting.length === 0) return null
  return {
    kind: 'family',
    from,
    to,
    whole: fitting.filter(({ extent }) => extent === 'whole').map(({ name }) => name),
    half: fitting.filter(({ extent }) => extent === 'half').map(({ name }) => name),
    gender: office?.gender ? { sure: office.gender, likely: null } : genderOfVerbs(reading, first, cases),
    titled: office !== null,
  }
}

/** Family names that stand alone, among the words that name nothing yet. */
export function familyNamesIn(
  reading: Reading,
  families: ReadonlyMap<number, readonly FamilyMatch[]>,
  isNamed: (at: number) => boolean,
): readonly (FamilyHit | Stranger)[] {
  const inLonger = new Set([...families.values()].flat().flatMap(({ first, last }) => (first < last ? [first] : [])))
  return [...families].flatMap(([at, found]) => {
    const free = found.filter(({ first, last }) => !isNamed(first) && !isNamed(last))
    return inLonger.has(at) ? [] : (hitAt(reading, free, isNamed) ?? [])
  })
}
