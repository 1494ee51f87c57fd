import type { DirectoryRecord } from './record.ts'

/** The id itself, and those of all records that were merged into it, over however many steps. */
export function leadingTo(records: readonly DirectoryRecord[], id: string): ReadonlySet<string> {
  const known = new Map(records.map(record => [record.id, record.mergedInto]))
  const leads = (from: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = known.get(at)) {
      if (at === id) return true
      seen.add(at)
    }
    return false
  }
  return new Set([id, ...[...known.keys()].filter(leads)])
}
