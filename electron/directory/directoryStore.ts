import type { RemoveRecordRefusal, RestoreRecordRefusal } from '../../shared/contract/directory.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { withOffices } from '../../shared/directory/migrations/withOffices.ts'
import {
  type DirectoryRecord,
  directoryFile,
  directoryMinReader,
  directoryShapeVersion,
  type NewRecord,
} from '../../shared/directory/record.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { besideForeign } from '../storage/besideForeign.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { inTurn } from '../storage/inTurn.ts'
import { onDisk } from '../storage/onDisk.ts'
import { createStored, openStored } from '../storage/openStored.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { type Edit, editRecords, type Rewrite } from './editRecords.ts'
import { type RecordsInTrash, recordsInTrash } from './recordsInTrash.ts'
import type { RecordTrash } from './recordTrash.ts'

export const directoryFormat = stampedFormat(directoryShapeVersion, directoryFile, { 1: withOffices })

type Place = { readonly fs: FileSystem; readonly file: string }

/**
 * People and institutions. A file that cannot be read is a refusal: the office's records are never begun anew in silence. A record that
 * is deleted is in the trash before it leaves the directory, and back in the directory before it leaves the trash.
 */
export async function directoryStore({
  fs,
  file,
  trash,
  newId,
  onChange,
}: Place & {
  readonly trash: RecordTrash
  readonly newId: () => string
  readonly onChange: () => void
}): Promise<Result<DirectoryStore, StoredProblem>> {
  const opened = await openStored({ fs, file, format: directoryFormat })
  if (!opened.ok) return opened
  const stored = besideForeign({ fs, file }, opened.value)
  const turns = inTurn()
  const list = () => stored.data().records
  const inTrash = recordsInTrash({ file, trash, list, turns, onChange })
  await inTrash.settleCrash()

  const replaceRecords = (records: DirectoryRecord[]) => stored.replace({ ...stored.data(), records })

  /** One after another; windows are told when something came of it. */
  const change = <T, R>(work: () => Promise<Result<T, R>>): Promise<Result<T, R>> =>
    turns.do(file, async () => {
      const changed = await work()
      if (changed.ok) onChange()
      return changed
    })

  const rewrite: Rewrite = <R>(edit: Edit<R>) =>
    change(async (): Promise<Result<readonly DirectoryRecord[], R | StorageTrouble>> => {
      const edited = edit(list())
      if (!edited.ok) return edited
      const written = await onDisk(file, () => replaceRecords([...edited.value]))
      return written.ok ? edited : written
    })

  return done({
    list,
    inTrash,
    ...editRecords(rewrite, newId),
    add: record =>
      change(async () => {
        const added: DirectoryRecord = { ...record, id: newId() }
        const written = await onDisk(file, () => replaceRecords([...list(), added]))
        return written.ok ? done(added) : written
      }),
    remove: ({ id }) =>
      change(async (): Promise<Result<null, RemoveRecordRefusal>> => {
        const record = list().find(one => one.id === id)
        if (!record) return refused({ kind: 'missing', id })
        return onDisk(file, async () => {
          await trash.put(record)
          await replaceRecords(list().filter(one => one !== record))
          return null
        })
      }),
    restore: ({ id }) =>
      change(async (): Promise<Result<null, RestoreRecordRefusal>> => {
        const read = await trash.read(id)
        if (!read.ok) return refused(restoreRefusalOf(id, read.refusal))
        return onDisk(file, async () => {
          // Where the directory has it already, the directory's is the one that counts.
          if (!list().some(one => one.id === id)) await replaceRecords([...list(), { ...read.value.record, id }])
          await inTrash.letGo(id)
          return null
        })
      }),
  })
}

function restoreRefusalOf(id: string, problem: StoredProblem): RestoreRecordRefusal {
  switch (problem.kind) {
    case 'missing':
    case 'damaged':
    case 'newer':
      return { kind: problem.kind, id }
    default:
      return problem
  }
}

export type DirectoryStore = ReturnType<typeof editRecords> & {
  readonly list: () => DirectoryRecord[]
  readonly inTrash: RecordsInTrash
  readonly add: (record: NewRecord) => Promise<Result<DirectoryRecord, StorageTrouble>>
  readonly remove: (asked: { readonly id: string }) => Promise<Result<null, RemoveRecordRefusal>>
  /** The record comes back under its id, so that mentions of it in articles lead to it again. */
  readonly restore: (asked: { readonly id: string }) => Promise<Result<null, RestoreRecordRefusal>>
}

/** The directory of a new library. Throws the system's error. */
export async function createDirectory({ fs, file }: Place): Promise<void> {
  const records = [...starterInstitutions]
  await createStored(
    { fs, file, format: directoryFormat },
    { shape: directoryShapeVersion, minReader: directoryMinReader, records },
  )
}
