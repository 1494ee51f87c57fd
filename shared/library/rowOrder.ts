import type { ArticleSummary } from './articleSummary.ts'

/** The first day of the event, or the day of the last change where the event has no day. */
const dayOfRow = (row: ArticleSummary): string => row.event.from ?? row.updatedAt.slice(0, 10)

export const yearOfRow = (row: ArticleSummary): number => Number(dayOfRow(row).slice(0, 4))

/** Newest first; on one day what was changed last stands first. */
export function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return descending(dayOfRow(a), dayOfRow(b)) || descending(a.updatedAt, b.updatedAt) || descending(a.id, b.id)
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)
