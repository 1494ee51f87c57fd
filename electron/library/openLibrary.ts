import type { WindowEvent } from '../../shared/contract/events.ts'
import type { LibraryRefusal } from '../../shared/contract/library.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { directoryFormat, directoryStore } from '../directory/directoryStore.ts'
import { recordTrash } from '../directory/recordTrash.ts'
import type { ImageWorker } from '../photos/startImageWorker.ts'
import { besideForeign } from '../storage/besideForeign.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { guardedFileSystem } from '../storage/guardedFileSystem.ts'
import type { Later } from '../storage/later.ts'
import { LibraryInUse, type Owner } from '../storage/libraryInUse.ts'
import { takeLock } from '../storage/libraryLock.ts'
import { onDisk } from '../storage/onDisk.ts'
import { openStored } from '../storage/openStored.ts'
import { driveOf } from '../storage/storageTrouble.ts'
import { sweepNotes } from '../storage/takenOver.ts'
import { composeLibrary, type OpenLibrary } from './composeLibrary.ts'
import { libraryAccess, type OpenAccess } from './libraryAccess.ts'
import { libraryFiles, libraryFormat } from './libraryFiles.ts'
import { libraryRefusalOf } from './libraryRefusal.ts'
import { readyFolder, readyLibrary } from './readyFolder.ts'
import { withRecordsLeft } from './recordsLeft.ts'
import { restoreLibrary } from './restoreLibrary.ts'

export type LibraryParts = {
  readonly fs: FileSystem
  readonly folder: string
  readonly label: string
  readonly cacheFolder: string
  /** Of this computer's person, outside every library: what a library's disk does not take waits there. */
  readonly rescueFolder: string
  readonly user: string
  readonly clock: () => Date
  readonly later: Later
  readonly newId: () => string
  readonly worker: ImageWorker
  readonly onEvent: (event: WindowEvent) => void
  /** A new library is made where there is none; false for a folder that held one before, which is gone then. */
  readonly mayCreate: boolean
  /** The user asked for the good copies of damaged files of the library. */
  readonly fromCopies: boolean
}

/** How a library is held while it is open. */
export type Hold = { readonly access: OpenAccess; readonly release: () => Promise<void> }

const monotonic = () => performance.now()

const accessOf = (parts: LibraryParts): OpenAccess =>
  libraryAccess({ ...parts, monotonic, onChange: () => parts.onEvent({ kind: 'library-changed' }) })

/** Opens a library for this process alone, or says why not. Once somebody else has taken it over, it can only be read. */
export async function openLibrary(parts: LibraryParts): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const { fs, folder, clock, user } = parts
  const ready = await readyFolder(parts)
  if (!ready.ok) return ready
  const access = accessOf(parts)
  function onLost(owner: Owner): void {
    access.onlyRead(owner)
    parts.onEvent({ kind: 'library-changed' })
  }
  const taken = await onDisk(folder, () => takeLock({ fs, folder, owner: { user }, clock, monotonic, onLost }))
  if (!taken.ok) return taken
  if (!taken.value.ok) return refused({ ...taken.value.refusal, drive: driveOf(folder) })
  const lock = taken.value.value
  // The watch last: while the lock is let go it may be found lost, which begins one.
  const release = () => lock.release().finally(access.stop)
  const guarded = { ...parts, fs: guardedFileSystem(fs, folder, lock.makeSure) }
  await sweepNotes(guarded.fs, folder, clock())
  const opened = await openLocked(guarded, { access, release })
  if (!opened.ok) await release()
  return opened
}

/** Opens a library in which `owner` writes, for reading: nothing in its folder is written, and a change of who writes is told. */
export function openForReading(parts: LibraryParts, owner: Owner): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const access = accessOf(parts)
  access.onlyRead(owner)
  return openUnwritten(parts, access, new LibraryInUse(owner))
}

/** Opens a library whose folder takes no files (a share without the right to write, a stick with its switch moved), for reading. */
function openReadOnlyFolder(parts: LibraryParts): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const access = accessOf(parts)
  access.onlyReadFolder()
  // What the disk itself would say; a folder inside that would take a file is not written without a lock either.
  return openUnwritten(parts, access, Object.assign(new Error('the library is only read'), { code: 'EROFS' }))
}

/** `why` is thrown at whatever would write in the library's folder. */
async function openUnwritten(
  parts: LibraryParts,
  access: OpenAccess,
  why: Error,
): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const { fs, folder } = parts
  const ready = await readyFolder({ fs, folder, mayCreate: false })
  if (!ready.ok) {
    access.stop()
    return ready
  }
  const makeSure = () => Promise.reject(why)
  const guarded = { ...parts, fs: guardedFileSystem(fs, folder, makeSure) }
  const opened = await openFiles(guarded, { access, release: async () => access.stop() })
  if (!opened.ok) access.stop()
  return opened
}

/** Opens for writing, and where somebody else writes or the folder takes no files, for reading. */
export async function openOrRead(parts: LibraryParts): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const opened = await openLibrary(parts)
  if (opened.ok) return opened
  const reading = await readingInstead(parts, opened.refusal)
  return reading?.ok ? reading : opened
}

async function readingInstead(
  parts: LibraryParts,
  refusal: LibraryRefusal,
): Promise<Result<OpenLibrary, LibraryRefusal> | null> {
  switch (refusal.kind) {
    case 'in-use': {
      const { user, host, since } = refusal
      return openForReading(parts, { user, host, since })
    }
    case 'read-only':
      return openReadOnlyFolder(parts)
    default:
      return null
  }
}

async function openLocked(parts: LibraryParts, hold: Hold): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const asked = { ...parts, files: libraryFiles(parts.folder), now: parts.clock() }
  if (parts.fromCopies) {
    const restored = await restoreLibrary(asked)
    if (!restored.ok) return restored
  }
  const ready = await readyLibrary(asked)
  return ready.ok ? openFiles(parts, hold) : ready
}

async function openFiles(parts: LibraryParts, hold: Hold): Promise<Result<OpenLibrary, LibraryRefusal>> {
  const { fs, folder, clock, newId } = parts
  const files = libraryFiles(folder)
  const library = await openStored({ fs, file: files.library, format: libraryFormat })
  if (!library.ok) return refused(await libraryRefusalOf(fs, files.library, libraryFormat, library.refusal))
  const onChange = () => parts.onEvent({ kind: 'directory-changed' })
  const trash = recordTrash({ fs, trashFolder: files.trash, clock })
  const directory = await directoryStore({ fs, file: files.directory, trash, newId, onChange })
  if (!directory.ok) {
    const refusal = await libraryRefusalOf(fs, files.directory, directoryFormat, directory.refusal)
    return refused(await withRecordsLeft(fs, files.directory, refusal))
  }
  const settings = besideForeign({ fs, file: files.library }, library.value)
  return done(await composeLibrary(parts, { files, hold, library: settings, directory: directory.value }))
}
