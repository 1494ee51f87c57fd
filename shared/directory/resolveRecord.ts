import type { DirectoryRecord } from './record.ts'

/** The record that an id leads to: a merged one leads to what it was merged into. Null where nothing is there, or where it leads in a circle. */
export function resolveRecord(records: ReadonlyMap<string, DirectoryRecord>, id: string): DirectoryRecord | null {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const record = records.get(at)
    if (!record) return null
    if (record.mergedInto === undefined) return record
    at = record.mergedInto
  }
  return null
}
