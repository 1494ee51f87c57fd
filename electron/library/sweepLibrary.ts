import { join } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import { sweepLeftovers } from '../storage/sweepLeftovers.ts'
import type { LibraryFiles } from './libraryFiles.ts'

/** Removes what killed runs left, folder by folder in the background. `signal` ends it when the library is closed. */
export async function sweepLibrary(
  fs: FileSystem,
  folder: string,
  files: LibraryFiles,
  signal: AbortSignal,
): Promise<void> {
  await sweepLeftovers(fs, folder)
  for (const place of [files.articles, files.trash]) {
    await sweepLeftovers(fs, place)
    for (const name of await fs.readdir(place).catch(() => [])) {
      if (signal.aborted) return
      await sweepLeftovers(fs, join(place, name))
      await sweepLeftovers(fs, join(place, name, 'photos'))
      await sweepLeftovers(fs, join(place, name, 'attachments'))
      await sweepLeftovers(fs, join(place, name, 'history'))
    }
  }
}
