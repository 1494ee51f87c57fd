import { join } from 'node:path'
import { z } from 'zod'
import { articleFile } from '../../shared/publishing/packageFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

const packageOf = z.object({ format: z.literal('kronika-package'), id: z.string() })

async function idIn(fs: FileSystem, folder: string): Promise<string | null> {
  try {
    const read = packageOf.safeParse(JSON.parse((await fs.readFile(join(folder, articleFile))).toString('utf8')))
    return read.success ? read.data.id : null
  } catch {
    return null
  }
}

async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * The folder for a package: the one of that name if it is free or holds an older package of the same item, else the next
 * (`kongres-2`). A folder of the user's own, or another item's package, is never replaced.
 */
export async function freeName(fs: FileSystem, parent: string, name: string, id: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`)
    if (!(await isThere(fs, folder)) || (await idIn(fs, folder)) === id) return folder
  }
}
