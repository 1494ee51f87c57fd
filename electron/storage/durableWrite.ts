import { dirname } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { renameWithRetries } from './renameWithRetries.ts'
import { syncFolder } from './syncFolder.ts'
import { temporaryName } from './temporaryName.ts'
import type { FileStamp } from './watchedContent.ts'
import { shortWrite, writeAll } from './writeAll.ts'

/**
 * Puts `content` in the place of `file`, whole or not at all: when this resolves, the content outlives a power cut; when it throws
 * (the system's own error), the old file is as it was, or, where only the folder could not be synced, the new one stands there whole.
 * One write is never trusted: on a nearly full disk the system may take half of the bytes and report success, so writing goes on
 * until all are taken and the size is asked for.
 */
export async function durableWrite(fs: FileSystem, file: string, content: string | Uint8Array): Promise<void> {
  await durableWriteStamped(fs, file, content)
}

/** The same, and answers the new file's stamp. */
export async function durableWriteStamped(
  fs: FileSystem,
  file: string,
  content: string | Uint8Array,
): Promise<FileStamp> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const temporary = temporaryName(file)
  let stamp: FileStamp
  try {
    stamp = await writeWhole(fs, temporary, bytes)
    await renameWithRetries(fs, temporary, file)
  } catch (error) {
    // A temporary file that cannot be removed now is swept at the next start; what the user must hear is the first error.
    await fs.rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(fs, dirname(file))
  return stamp
}

async function writeWhole(fs: FileSystem, file: string, bytes: Uint8Array): Promise<FileStamp> {
  const handle = await fs.open(file, 'wx')
  let stamp: FileStamp
  try {
    await writeAll(handle, bytes)
    const { size, mtimeMs } = await handle.stat()
    if (size !== bytes.length) throw shortWrite()
    stamp = { size, mtimeMs }
    await handle.sync()
  } catch (error) {
    // The first error says more than a second one from closing.
    await handle.close().catch(() => undefined)
    throw error
  }
  await handle.close()
  return stamp
}
