import { join } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'
import { ownerOfFolder, ownerOfZip } from './packageOwner.ts'

export async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * The place for a package, a folder or a ZIP: the one of that name if it is free or holds an older package of the same item, else the
 * next (`kongres-2`). A folder or file of the user's own, or another item's package, is never replaced.
 */
export async function freeName(
  fs: FileSystem,
  parent: string,
  name: string,
  id: string,
  extension: '' | '.zip',
): Promise<string> {
  const ownerOf = extension === '' ? ownerOfFolder : ownerOfZip
  for (let number = 1; ; number++) {
    const place = join(parent, `${number === 1 ? name : `${name}-${number}`}${extension}`)
    if (!(await isThere(fs, place)) || (await ownerOf(fs, place)) === id) return place
  }
}
