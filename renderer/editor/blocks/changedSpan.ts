import type { Transaction } from '@tiptap/pm/state'

export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The part of the new document outside which nothing was inserted, deleted or replaced; null where only marks or attributes
 * changed. Before it both documents are the same, and so they are after it, counted from the end.
 */
export function changedSpan(transactions: readonly Transaction[]): Span | null {
  let span: Span | null = null
  for (const transaction of transactions)
    for (const map of transaction.mapping.maps) {
      if (span) span = { from: map.map(span.from, -1), to: map.map(span.to, 1) }
      map.forEach((_oldStart, _oldEnd, start, end) => {
        span = span ? { from: Math.min(span.from, start), to: Math.max(span.to, end) } : { from: start, to: end }
      })
    }
  return span
}
