import { type WordPiece, wordDifferences } from '../../shared/document/wordDifferences.ts'

/** A stretch of a text that the other one does not have, by its places in `flatText`. */
export type MarkedRange = {
  readonly from: number
  readonly to: number
  readonly kind: 'ins' | 'del'
  readonly typographic: boolean
}

/** What is struck out on the left side and put in on the right one. */
export function markedRanges(
  before: string,
  after: string,
): {
  readonly left: readonly MarkedRange[]
  readonly right: readonly MarkedRange[]
} {
  const pieces = wordDifferences(before, after)
  return { left: rangesOf(pieces, 'del'), right: rangesOf(pieces, 'ins') }
}

function rangesOf(pieces: readonly WordPiece[], kind: 'ins' | 'del'): MarkedRange[] {
  const ranges: MarkedRange[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.kind !== 'same' && piece.kind !== kind) continue
    const to = at + piece.text.length
    if (piece.kind === kind) ranges.push({ from: at, to, kind, typographic: piece.typographic === true })
    at = to
  }
  return ranges
}

export type Cut = { readonly text: string; readonly range: MarkedRange | null }

/** A run of text cut where ranges begin and end; `at` is the place of its first letter. */
export function cutAt(text: string, at: number, ranges: readonly MarkedRange[]): Cut[] {
  const cuts: Cut[] = []
  let done = 0
  const take = (to: number, range: MarkedRange | null) => {
    if (to > done) cuts.push({ text: text.slice(done, to), range })
    done = Math.max(done, to)
  }
  for (const range of ranges) {
    if (range.to <= at || range.from >= at + text.length) continue
    take(Math.max(0, range.from - at), null)
    take(Math.min(text.length, range.to - at), range)
  }
  take(text.length, null)
  return cuts
}
