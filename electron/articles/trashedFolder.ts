import type { PurgeVerdict, TrashedNote } from '../../shared/library/trashed.ts'
import { noteAfter, trashedNote } from '../../shared/library/trashed.ts'
import { done, refused } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { setAside } from '../storage/goodCopy.ts'
import { removeWhole } from '../storage/removeWhole.ts'
import { readStored, type StoredFormat } from '../storage/storedFile.ts'
import { trashedFile } from './articleFiles.ts'

export const trashedNoteFormat: StoredFormat<TrashedNote> = json => {
  const read = trashedNote.safeParse(json)
  return read.success ? done(read.data) : refused({ kind: 'damaged', why: read.error.message })
}

/** When an article went to the trash; where its note is missing or cannot be read, the folder's own time tells. Throws the system's error. */
export async function readTrashedNote(fs: FileSystem, folder: string): Promise<TrashedNote> {
  const read = await readStored(fs, trashedFile(folder), trashedNoteFormat)
  if (read.ok) return read.value.data
  const { mtimeMs } = await fs.stat(folder)
  return { trashedAt: new Date(mtimeMs).toISOString() }
}

/** Does to an article's folder in the trash what was judged of it. Throws the system's error. */
export async function carryOut(
  fs: FileSystem,
  folder: string,
  note: TrashedNote,
  verdict: PurgeVerdict,
  now: Date,
): Promise<void> {
  if (verdict === 'keep') return
  if (verdict === 'remove') return removeWhole(fs, folder)
  const file = trashedFile(folder)
  const read = await readStored(fs, file, trashedNoteFormat)
  if (!read.ok && read.refusal.kind === 'damaged') await setAside(fs, file)
  else if (!read.ok && read.refusal.kind !== 'missing') return
  await durableWrite(fs, file, JSON.stringify(noteAfter(note, verdict, now)))
}
