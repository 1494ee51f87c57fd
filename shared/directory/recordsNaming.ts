import type { DirectoryRecord } from './record.ts'
import { recordName } from './recordName.ts'

/** Records that name one of these: offices held there, parts of it, what was merged into it. `name` is the Polish one. */
export function recordsNaming(
  records: readonly DirectoryRecord[],
  id: string,
  ids: ReadonlySet<string>,
): { readonly id: string; readonly name: string }[] {
  const names = (record: DirectoryRecord): boolean =>
    ids.has(record.mergedInto ?? '') ||
    (record.kind === 'person' ? record.offices.some(({ institution }) => ids.has(institution)) : ids.has(record.parent))
  return records
    .filter(record => record.id !== id && names(record))
    .map(record => ({ id: record.id, name: recordName(record, 'pl') }))
}
