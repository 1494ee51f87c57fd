import { join } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { isThere } from './freeName.ts'
import { isWholePackage } from './isWholePackage.ts'
import { nameBeforeAside } from './leftOver.ts'

/**
 * Puts back packages in `parent` that a killed export had moved aside without putting the new one in their place, whichever item they
 * are of: their name would look free, and the next export would sweep them away. Half a package is never put back.
 */
export async function recoverPackages(fs: FileSystem, parent: string): Promise<void> {
  for (const name of await fs.readdir(parent)) {
    const before = nameBeforeAside(name)
    if (before === null) continue
    const aside = join(parent, name)
    const folder = join(parent, before)
    if ((await isThere(fs, folder)) || !(await isWholePackage(fs, aside))) continue
    await renameWithRetries(fs, aside, folder)
    await syncFolder(fs, parent)
  }
}
