import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { SavedRecord } from './record/recordDrafts.ts'

const text = (value: unknown): string | undefined => JSON.stringify(value)

/** A record with one change of it taken back; what was changed in its other fields since then stays. */
export function undoneRecord({ before, after }: SavedRecord, now: DirectoryRecord): DirectoryRecord {
  const then = new Map(Object.entries(before))
  const changed = new Map(Object.entries(after))
  const names = [...new Set([...then.keys(), ...changed.keys()])]
  const undone = names.filter(name => text(then.get(name)) !== text(changed.get(name)))
  return { ...now, ...Object.fromEntries(undone.map(name => [name, then.get(name)])) }
}
