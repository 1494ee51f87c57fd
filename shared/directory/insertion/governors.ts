import type { GrammaticalCase } from '../declension/grammaticalCases.ts'
import { governing } from './prepositions.ts'

/** Words before a name that may ask for its case. */
export interface Governor {
  /** The likeliest first. */
  readonly cases: readonly GrammaticalCase[]
  /** Parts two: "między ministrem a …", whatever stands between. */
  readonly partsTwo: boolean
  /** What stands between them and the name: "wicemarszałkiem". */
  readonly between: readonly string[]
}

/** A full stop after these ends no sentence. */
const abbreviated = /(^|\s)(prof|dr|mgr|inż|hab|ks|gen|płk|p\.o)\./giu

/** Farther back nobody looks for what governs a name. */
const reach = 12

/** Of the text before a name, the words after the last mark that parts clauses. */
const clauseOf = (before: string): readonly string[] =>
  (
    before
      .replace(abbreviated, '$1$2')
      .split(/[.;:!?()–—„”"…]/u)
      .at(-1) ?? ''
  )
    .split(/\s+/u)
    .filter(word => word !== '')
    .slice(-reach)

/** What may govern a name that is typed after `before`, the nearest first; two words ("w imieniu") count before one. */
export function governors(before: string): readonly Governor[] {
  const words = clauseOf(before)
  const found: Governor[] = []
  for (let at = words.length - 1; at >= 0; at--) {
    for (const length of [2, 1]) {
      const cases = governing.get(
        words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
      )
      if (!cases || at + length > words.length) continue
      found.push({ cases, partsTwo: /^(?:po)?między$/iu.test(words[at] ?? ''), between: words.slice(at + length) })
      break
    }
  }
  return found
}
