import type { FileSystem, OpenFile } from './fileSystem.ts'
import { systemCode } from './systemCode.ts'

/** What systems without folder sync (Windows, some network shares) answer; there the name is as safe as it gets. */
const unsupported: readonly string[] = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF', 'ENOSYS']

/** Makes new names in a folder outlive a power cut. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  let handle: OpenFile | null = null
  try {
    handle = await fs.open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (!unsupported.includes(systemCode(error))) throw error
  } finally {
    await handle?.close()
  }
}
