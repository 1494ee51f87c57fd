import type { WindowEvent } from '../../shared/contract/events.ts'
import type { LibraryRefusal } from '../../shared/contract/library.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { directoryFormat, directoryStore } from '../directory/directoryStore.ts'
import type { ImageWorker } from '../photos/startImageWorker.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { type Lock, takeLock } from '../storage/libraryLock.ts'
import { onDisk } from '../storage/onDisk.ts'
import { openStored } from '../storage/openStored.ts'
import { composeLibrary, type OpenLibrary } from './composeLibrary.ts'
import { libraryFiles, libraryFormat } from './libraryFiles.ts'
import { libraryRefusalOf } from './libraryRefusal.ts'
import { readyFolder, readyLibrary } from './readyFolder.ts'
import { restoreLibrary } from './restoreLibrary.ts'

export type LibraryParts = {
  readonly fs: FileSystem
  readonly folder: string
  readonly label: string
  readonly cacheFolder: string
  readonly user: string
  readonly clock: () => Date
  readonly newId: () => string
  readonly worker: ImageWorker
  readonly onEvent: (event: WindowEvent) => void
  /** A new library is made where there is none; false for a folder that held one before, which is gone then. */
  readonly mayCreate: boolean
  /** The user asked for the good copies of damaged files of the library. */
  readonly fromCopies: boolean
}

/** Opens a library for this process alone, or says why not. */
export async function openLibrary(parts: LibraryParts): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const { fs, folder, clock, user } = parts
  const ready = await readyFolder(parts)
  if (!ready.ok) return ready
  const taken = await onDisk(folder, () => takeLock({ fs, folder, owner: { user }, clock }))
  if (!taken.ok) return taken
  if (!taken.value.ok) return taken.value
  const lock = taken.value.value
  const opened = await openLocked(parts, lock)
  if (!opened.ok) await lock.release()
  return opened
}

async function openLocked(parts: LibraryParts, lock: Lock): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const { fs, folder, clock, newId } = parts
  const files = libraryFiles(folder)
  const asked = { ...parts, files, now: clock() }
  if (parts.fromCopies) {
    const restored = await restoreLibrary(asked)
    if (!restored.ok) return restored
  }
  const ready = await readyLibrary(asked)
  if (!ready.ok) return ready
  const library = await openStored({ fs, file: files.library, format: libraryFormat })
  if (!library.ok) return refused(await libraryRefusalOf(fs, files.library, libraryFormat, library.refusal))
  const onChange = () => parts.onEvent({ kind: 'directory-changed' })
  const directory = await directoryStore({ fs, file: files.directory, newId, onChange })
  if (!directory.ok) return refused(await libraryRefusalOf(fs, files.directory, directoryFormat, directory.refusal))
  return done(await composeLibrary(parts, { files, lock, library: library.value, directory: directory.value }))
}
