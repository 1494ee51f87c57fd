import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyTime } from '../storage/goodCopy.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'
import { type LibraryFiles, libraryFormat } from './libraryFiles.ts'
import { exists, makeLibrary, mayBecomeLibrary } from './newLibrary.ts'

type Asked = {
  readonly fs: FileSystem
  readonly folder: string
  readonly mayCreate: boolean
}

/**
 * Makes sure of the folder itself. Only its last part is ever made: where the drive is not plugged in, nothing is made in its stead.
 * A folder that was known and is not there is gone.
 */
export async function readyFolder({ fs, folder, mayCreate }: Asked): Promise<Result<null, StorageTrouble>> {
  return onDisk(folder, async () => {
    if (!(await exists(fs, folder)) && mayCreate) await fs.mkdir(folder, { recursive: false })
    await fs.readdir(folder)
    return null
  })
}

/** A library in the folder: the one that is there, or a new one where there is none and none was lost. */
export async function readyLibrary({
  fs,
  folder,
  mayCreate,
  files,
  now,
  newId,
}: Asked & { readonly files: LibraryFiles; readonly now: Date; readonly newId: () => string }): Promise<
  Result<null, LibraryRefusal>
> {
  const file = files.library
  const readied = await onDisk(folder, async () => {
    if (await exists(fs, file)) {
      await makeFolder(fs, files.articles)
      await makeFolder(fs, files.trash)
      return 'there'
    }
    if (!(await mayBecomeLibrary(fs, folder, files))) return 'lost'
    if (!mayCreate) return 'gone'
    await makeLibrary({ fs, files, now, newId })
    return 'there'
  })
  if (!readied.ok) return readied
  switch (readied.value) {
    case 'there':
      return done(null)
    case 'lost':
      return refused({ kind: 'lost', file: 'library.json', copyFrom: await goodCopyTime(fs, file, libraryFormat) })
    case 'gone':
      return refused(storageTroubleOf(Object.assign(new Error('no library here'), { code: 'ENOENT' }), folder))
  }
}
