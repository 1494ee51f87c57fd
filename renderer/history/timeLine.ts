import type { SnapshotEntry } from '../../shared/history/snapshot.ts'

export const historyFilters = ['pl', 'en', 'gallery', 'details', 'named'] as const
export type HistoryFilter = (typeof historyFilters)[number]

/** Whether an entry is shown: it changed that, or has a name. */
export function passes({ changed, name }: SnapshotEntry, filter: HistoryFilter | null): boolean {
  switch (filter) {
    case null:
      return true
    case 'named':
      return name !== ''
    case 'pl':
    case 'en':
      return changed !== null && (changed[filter].blocks > 0 || changed[filter].words !== 0)
    case 'gallery': {
      if (!changed) return false
      const { added, removed, changed: words, order } = changed.gallery
      return added + removed + words > 0 || order
    }
    case 'details':
      return changed !== null && changed.details.length > 0
    default:
      return filter satisfies never
  }
}

export type TimeLineRow =
  | { readonly kind: 'day'; readonly day: string; readonly key: string }
  | { readonly kind: 'entry'; readonly entry: SnapshotEntry; readonly key: string }

/** The entries under the days on which they were made, in their own order: a clock that was set wrong repeats a day and moves nothing. */
export function timeLine(entries: readonly SnapshotEntry[], dayOf: (entry: SnapshotEntry) => string): TimeLineRow[] {
  let last: string | null = null
  return entries.flatMap((entry): TimeLineRow[] => {
    const day = dayOf(entry)
    const row: TimeLineRow = { kind: 'entry', entry, key: entry.id }
    if (day === last) return [row]
    last = day
    return [{ kind: 'day', day, key: `${day} ${entry.id}` }, row]
  })
}
