import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { isLeftover, isLockTemporary } from './temporaryName.ts'

/**
 * Removes what a killed run left under temporary names in a folder; whoever calls it holds the library. Temporary files of
 * this run are left alone, and those of others who ask for the library. A folder that cannot be read, and a file that cannot be removed, wait for the next start.
 */
export async function sweepLeftovers(fs: FileSystem, folder: string): Promise<number> {
  const names = await fs.readdir(folder).catch(() => [])
  let removed = 0
  for (const name of names.filter(one => isLeftover(one) && !isLockTemporary(one))) {
    const gone = await fs.rm(join(folder, name), { recursive: true, force: true }).then(
      () => true,
      () => false,
    )
    if (gone) removed += 1
  }
  return removed
}
