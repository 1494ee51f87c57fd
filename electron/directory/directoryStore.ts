import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import {
  type DirectoryRecord,
  directoryFile,
  directoryShapeVersion,
  type NewRecord,
} from '../../shared/directory/record.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { done, type Result } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { inTurn } from '../storage/inTurn.ts'
import { onDisk } from '../storage/onDisk.ts'
import { createStored, openStored } from '../storage/openStored.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import type { StoredProblem } from '../storage/storedFile.ts'

export const directoryFormat = stampedFormat(directoryShapeVersion, directoryFile)

type Place = { readonly fs: FileSystem; readonly file: string }

/** People and institutions. A file that cannot be read is a refusal: the office's records are never begun anew in silence. */
export async function directoryStore({
  fs,
  file,
  newId,
  onChange,
}: Place & { readonly newId: () => string; readonly onChange: () => void }): Promise<
  Result<DirectoryStore, StoredProblem>
> {
  const opened = await openStored({ fs, file, format: directoryFormat })
  if (!opened.ok) return opened
  const stored = opened.value
  const turns = inTurn()
  return done({
    list: () => stored.data().records,
    add: record =>
      turns.do(file, async () => {
        const added: DirectoryRecord = { ...record, id: newId() }
        const before = stored.data()
        const written = await onDisk(file, () => stored.replace({ ...before, records: [...before.records, added] }))
        if (!written.ok) return written
        onChange()
        return done(added)
      }),
  })
}

export type DirectoryStore = {
  readonly list: () => DirectoryRecord[]
  readonly add: (record: NewRecord) => Promise<Result<DirectoryRecord, StorageTrouble>>
}

/** The directory of a new library. Throws the system's error. */
export async function createDirectory({ fs, file }: Place): Promise<void> {
  const records = [...starterInstitutions]
  await createStored({ fs, file, format: directoryFormat }, { shape: directoryShapeVersion, minReader: 1, records })
}
