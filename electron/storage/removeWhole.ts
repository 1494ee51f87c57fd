import type { FileSystem } from './fileSystem.ts'
import { renameWithRetries } from './renameWithRetries.ts'
import { temporaryName } from './temporaryName.ts'

/**
 * Removes a folder as one step: it is renamed first, so that nobody ever finds half of it. Throws the system's error when it could not
 * be renamed, and then it is whole. What cannot be removed afterwards (a file that another program reads) is swept at the next start.
 */
export async function removeWhole(fs: FileSystem, folder: string): Promise<void> {
  const aside = temporaryName(folder)
  await renameWithRetries(fs, folder, aside)
  await fs.rm(aside, { recursive: true, force: true }).catch(() => undefined)
}
