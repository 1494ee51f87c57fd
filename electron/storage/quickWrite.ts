import type { FileSystem } from './fileSystem.ts'
import { renameWithRetries } from './renameWithRetries.ts'
import { writeAll } from './writeAll.ts'

/**
 * Puts `content` in the place of `file` without waiting for the disk: a process that is killed leaves it whole, a power cut may not.
 * For what is only a convenience, in a file that nobody else writes. Throws the system's error.
 */
export async function quickWrite(fs: FileSystem, file: string, content: string): Promise<void> {
  const beside = `${file}.tmp`
  const handle = await fs.open(beside, 'w')
  try {
    await writeAll(handle, Buffer.from(content))
  } finally {
    await handle.close()
  }
  await renameWithRetries(fs, beside, file)
}
