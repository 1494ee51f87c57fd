import { brokenMerges } from '../../shared/directory/brokenMerges.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import type { LibraryFinding } from '../../shared/library/libraryFinding.ts'

/** Follows the merged records. `deleted` are the ids of those in the trash. */
export const verifyDirectory = (
  records: readonly DirectoryRecord[],
  deleted: ReadonlySet<string>,
): readonly LibraryFinding[] =>
  brokenMerges(records).map(({ record, into, how }) => ({
    file: 'directory.json',
    kind: how === 'circle' ? 'merged-circle' : 'merged-nowhere',
    id: record.id,
    into,
    text: recordName(record, 'pl'),
    mend: deleted.has(into) ? 'restore-record' : 'unmerge-record',
  }))
