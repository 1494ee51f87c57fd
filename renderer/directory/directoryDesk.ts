import type { UpdateRecordRefusal } from '../../shared/contract/directory.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Result } from '../../shared/result.ts'
import { localDay } from '../i18n/moments.ts'
import type { Unreachable } from '../ui/attempt.ts'
import { recordDrafts, type SavedRecord } from './record/recordDrafts.ts'

/** Something done to the directory that can be taken back. Records are as they were before it. */
export type DirectoryAct =
  | { readonly kind: 'trashed'; readonly record: DirectoryRecord }
  | { readonly kind: 'saved'; readonly saved: SavedRecord }
  /** `into` as it was before it gained something, and `gained` as it was right afterwards. */
  | {
      readonly kind: 'merged'
      readonly merged: DirectoryRecord
      readonly into: DirectoryRecord
      readonly gained: DirectoryRecord
    }
  /** A file was read into the directory. */
  | { readonly kind: 'read'; readonly added: readonly DirectoryRecord[]; readonly updated: readonly SavedRecord[] }

export type RecordRefusal = UpdateRecordRefusal | Unreachable

export interface DeskParts {
  readonly update: (record: DirectoryRecord) => Promise<Result<DirectoryRecord, RecordRefusal>>
  /** The directory as the window knows it. */
  readonly known: () => readonly DirectoryRecord[]
  /** A record is on the disk as it is here: what shows the directory may show it at once. */
  readonly onRecord: (record: DirectoryRecord) => void
  readonly beforeClose: (flush: () => Promise<void>) => void
  readonly target: Pick<Window, 'addEventListener'>
}

/** What is under way in the directory and outlives its screen: what was typed and is not saved, and what can be undone. */
export function directoryDesk({ update, known, onRecord, beforeClose, target }: DeskParts) {
  const acts: DirectoryAct[] = []
  const drafts = recordDrafts({
    update,
    recordNow: id => known().find(one => one.id === id) ?? null,
    now: () => new Date(),
    today: () => localDay(new Date()),
    onSaved(saved) {
      acts.push({ kind: 'saved', saved })
      onRecord(saved.after)
    },
  })
  beforeClose(drafts.saveAll)
  target.addEventListener('beforeunload', event => {
    if (!drafts.isUnsaved()) return
    void drafts.saveAll()
    event.preventDefault()
  })
  return {
    drafts,
    did: (act: DirectoryAct): void => void acts.push(act),
    last: (): DirectoryAct | null => acts.at(-1) ?? null,
    undone(act: DirectoryAct): void {
      const at = acts.lastIndexOf(act)
      if (at >= 0) acts.splice(at, 1)
      if (act.kind === 'saved') drafts.settle(act.saved.after.id)
    },
    /** The act that saved a record as it is now, as long as it can be taken back. */
    savedAct: (saved: SavedRecord): DirectoryAct | null =>
      acts.find(act => act.kind === 'saved' && act.saved === saved) ?? null,
  }
}

export type DirectoryDesk = ReturnType<typeof directoryDesk>
