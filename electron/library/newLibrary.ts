import type { LibraryFile } from '../../shared/library/libraryShape.ts'
import { libraryShapeVersion } from '../../shared/library/libraryShape.ts'
import { noOrganisation } from '../../shared/settings/settingsAtFirst.ts'
import { createDirectory } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { createStored } from '../storage/openStored.ts'
import { type LibraryFiles, libraryFormat } from './libraryFiles.ts'

type Making = {
  readonly fs: FileSystem
  readonly files: LibraryFiles
  readonly now: Date
  readonly newId: () => string
}

/**
 * Whether a folder without `library.json` may become a library. Where articles lie, or a good copy of the file, the file has been lost
 * and is not begun anew. Other people's files do no harm: the system itself puts some into every folder.
 */
export async function mayBecomeLibrary(
  fs: FileSystem,
  folder: string,
  { articles, trash }: LibraryFiles,
): Promise<boolean> {
  const names = await fs.readdir(folder)
  if (names.includes('library.good.json')) return false
  const kept = await Promise.all([namesIn(fs, articles), namesIn(fs, trash)])
  return kept.every(inside => inside.every(name => name.startsWith('.')))
}

/** Lays out a new library. `library.json` comes last: without it a layout that was cut short is simply finished. Throws the system's error. */
export async function makeLibrary({ fs, files, now, newId }: Making): Promise<void> {
  await makeFolder(fs, files.articles)
  await makeFolder(fs, files.trash)
  if (!(await exists(fs, files.directory))) await createDirectory({ fs, file: files.directory })
  await makeLibraryFile({ fs, files, now, newId })
}

export async function makeLibraryFile({ fs, files, now, newId }: Making): Promise<void> {
  const library: LibraryFile = {
    shape: libraryShapeVersion,
    minReader: 1,
    id: newId(),
    createdAt: now.toISOString(),
    organisation: noOrganisation,
  }
  await createStored({ fs, file: files.library, format: libraryFormat }, library)
}

const namesIn = (fs: FileSystem, folder: string): Promise<string[]> => fs.readdir(folder).catch(ifMissing([]))

export const exists = (fs: FileSystem, path: string): Promise<boolean> =>
  fs.stat(path).then(() => true, ifMissing(false))
