import { join } from 'node:path'
import { z } from 'zod'
import { recordWithOffices } from '../../shared/directory/migrations/withOffices.ts'
import { type DirectoryRecord, directoryRecord } from '../../shared/directory/record.ts'
import { recordReference } from '../../shared/document/recordReference.ts'
import { type TrashedNote, trashedNote } from '../../shared/library/trashed.ts'
import type { Result } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import { readStored, type StoredProblem } from '../storage/storedFile.ts'

/** The folder in the trash that holds deleted records; an article is never named so. */
export const recordsFolder = 'records'

const shapeVersion = 2
/** As the directory's: an older Kronika would lose what it does not know. */
const minReader = 2

/** Shape of `trash/records/<id>.json`. */
const trashedRecord = trashedNote.extend({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  record: directoryRecord,
})
type TrashedRecord = Readonly<z.infer<typeof trashedRecord>>

const format = stampedFormat(shapeVersion, trashedRecord, {
  1: older => ({ ...older, minReader, record: recordWithOffices(older.record) }),
})

/** `record` is null where the file cannot be read. */
export type RecordInTrash = TrashedNote & { readonly id: string; readonly record: DirectoryRecord | null }

/** Deleted records, one file each. Its methods throw the system's error. */
export function recordTrash({
  fs,
  trashFolder,
  clock,
}: {
  readonly fs: FileSystem
  readonly trashFolder: string
  readonly clock: () => Date
}) {
  const folder = join(trashFolder, recordsFolder)
  const fileOf = (id: string): string => join(folder, `${id}.json`)
  const write = (one: TrashedRecord): Promise<void> => durableWrite(fs, fileOf(one.record.id), JSON.stringify(one))
  const read = async (id: string): Promise<Result<TrashedRecord, StoredProblem>> => {
    const stored = await readStored(fs, fileOf(id), format)
    return stored.ok ? { ok: true, value: stored.value.data } : stored
  }

  async function ids(): Promise<readonly string[]> {
    const names = await fs.readdir(folder).catch(ifMissing([]))
    return names.flatMap(name => {
      const id = name.replace(/\.json$/, '')
      return id !== name && recordReference.test(id) ? [id] : []
    })
  }

  return {
    ids,
    read,
    write,
    async put(record: DirectoryRecord): Promise<void> {
      await makeFolder(fs, folder)
      await write({ shape: shapeVersion, minReader, trashedAt: clock().toISOString(), record })
    },
    async list(): Promise<readonly RecordInTrash[]> {
      const found: RecordInTrash[] = []
      for (const id of await ids()) {
        const stored = await read(id)
        if (stored.ok) found.push({ ...stored.value, id })
        else if (stored.refusal.kind === 'damaged' || stored.refusal.kind === 'newer')
          found.push({ id, record: null, trashedAt: await timeOf(id) })
      }
      return found
    },
    remove: (id: string): Promise<void> => fs.rm(fileOf(id), { force: true }),
    now: clock,
  }

  async function timeOf(id: string): Promise<string> {
    return new Date((await fs.stat(fileOf(id))).mtimeMs).toISOString()
  }
}

export type RecordTrash = ReturnType<typeof recordTrash>
