import type { GrammaticalCase } from '../declension/grammaticalCases.ts'
import type { Paradigm } from '../declension/paradigm.ts'
import { type Governor, governors } from './governors.ts'
import { typedOf } from './typedOf.ts'

/** Words between a preposition and a name that are no office and change nothing: "z panią", "od prof.". */
const courtesy =
  /^(?:pan|pana|panu|panem|panie|pani|panią|państwa|państwem|prof|profesor|profesora|profesorem|dr|doktor|mgr|inż|hab|ks|gen|płk)$/iu

/** Others stand before, joined by "i": the case goes on. */
const goesOn = ({ between, partsTwo }: Governor): boolean =>
  /^(?:i|oraz|a)$/u.test(between.at(-1) ?? '') &&
  (partsTwo || between.slice(0, -1).every(word => /^(?:\p{Lu}.*|i|oraz)$/u.test(word)))

export interface AskedCases {
  /** The likeliest first; the nominative where nothing asks for another. */
  readonly cases: readonly GrammaticalCase[]
  /** How long the beginning of the office is that stands there already, with the space after it; UTF-16 units. */
  readonly replaces: number
}

/** So many words may stand between a preposition and the beginning of an office: "z nowym prezesem". */
const wordsBefore = 2

/**
 * The cases that the text before a name asks for. What stands after the preposition must be courtesy, a beginning of the office in
 * a case that it governs, or other names before "i"; else the words after it may be its own, as in "z Gdańska przyjechał".
 */
export function askedCases(before: string, office: Paradigm | null): AskedCases {
  const typedIn = (grammaticalCase: GrammaticalCase): number => typedOf(office?.[grammaticalCase][0] ?? '', before)
  const fits = (governor: Governor): AskedCases | null => {
    const { cases, between } = governor
    const typed = cases.filter(one => typedIn(one) > 0)
    const replaces = Math.max(0, ...typed.map(typedIn))
    const others =
      between.length -
      before
        .slice(before.length - replaces)
        .trim()
        .split(/\s+/u).length
    if (replaces > 0 && others >= 0 && others <= wordsBefore) return { cases: typed, replaces }
    return between.every(word => courtesy.test(word)) || goesOn(governor) ? { cases, replaces: 0 } : null
  }
  for (const governor of governors(before)) {
    const asked = fits(governor)
    if (asked) return asked
  }
  return { cases: ['nominative'], replaces: typedIn('nominative') }
}
