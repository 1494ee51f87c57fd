import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result } from '../../shared/result.ts'
import { createDirectory, directoryFormat } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { restoreGoodCopy, setAside } from '../storage/goodCopy.ts'
import { onDisk } from '../storage/onDisk.ts'
import { readStored, type StoredFormat } from '../storage/storedFile.ts'
import { type LibraryFiles, libraryFormat } from './libraryFiles.ts'
import { exists, makeLibraryFile, mayBecomeLibrary } from './newLibrary.ts'

type Asked = {
  readonly fs: FileSystem
  readonly folder: string
  readonly files: LibraryFiles
  readonly now: Date
  readonly newId: () => string
}

/**
 * Puts the good copy in the place of each of the library's own files that is damaged or missing; where there is no copy, the file is
 * begun anew. Damaged bytes are kept beside it. Done only when the user asked for it.
 */
export async function restoreLibrary({ fs, folder, files, now, newId }: Asked): Promise<Result<null, StorageTrouble>> {
  const nothingLost = await onDisk(folder, async () => {
    return !(await exists(fs, files.library)) && (await mayBecomeLibrary(fs, folder, files))
  })
  if (!nothingLost.ok) return nothingLost
  if (nothingLost.value) return done(null)
  const library = await restore(fs, files.library, libraryFormat, () => makeLibraryFile({ fs, files, now, newId }))
  if (!library.ok) return library
  return restore(fs, files.directory, directoryFormat, () => createDirectory({ fs, file: files.directory }))
}

async function restore(
  fs: FileSystem,
  file: string,
  format: StoredFormat<unknown>,
  beginAnew: () => Promise<void>,
): Promise<Result<null, StorageTrouble>> {
  const read = await readStored(fs, file, format)
  if (read.ok || (read.refusal.kind !== 'damaged' && read.refusal.kind !== 'missing')) return done(null)
  const restored = await restoreGoodCopy(fs, file, format)
  if (restored.ok) return restored
  const { refusal } = restored
  if (refusal.kind !== 'no-copy') return { ok: false, refusal }
  return onDisk(file, async () => {
    await setAside(fs, file)
    await beginAnew()
    return null
  })
}
