import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DirectoryDesk } from './directoryDesk.ts'
import { MergeDialog } from './merge/MergeDialog.tsx'
import type { Merged } from './merge/mergeRecords.ts'
import { RemovalDialog } from './removal/RemovalDialog.tsx'

export type RecordQuestion =
  | { readonly kind: 'merge'; readonly record: DirectoryRecord; readonly other: DirectoryRecord | null }
  | { readonly kind: 'remove'; readonly record: DirectoryRecord }

type Props = {
  readonly asked: RecordQuestion | null
  readonly records: readonly DirectoryRecord[]
  readonly desk: DirectoryDesk
  readonly onMerged: (act: Merged, sentence: string) => void
  readonly onRemove: (record: DirectoryRecord) => void
  readonly onClose: () => void
}

/** What is asked before two records become one, and before one goes. */
export function RecordQuestions({ asked, records, desk, onMerged, onRemove, onClose }: Props) {
  if (asked?.kind === 'merge')
    return (
      <MergeDialog
        record={asked.record}
        other={asked.other}
        records={records}
        desk={desk}
        onMerged={(act, sentence) => {
          onClose()
          onMerged(act, sentence)
        }}
        onClose={onClose}
      />
    )
  if (asked?.kind === 'remove')
    return (
      <RemovalDialog
        record={asked.record}
        onRemove={() => {
          onClose()
          onRemove(asked.record)
        }}
        onClose={onClose}
      />
    )
  return null
}
