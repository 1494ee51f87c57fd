import type { FileSystem } from './fileSystem.ts'
import { systemCode } from './systemCode.ts'

/** Whether there is a folder of this name. Throws the system's error when that cannot be told. */
export async function isFolder(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    return (await fs.stat(folder)).isDirectory()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}
