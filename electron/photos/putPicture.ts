import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from '../storage/systemCode.ts'

async function writeSynced(file: string, content: Uint8Array): Promise<void> {
  const opened = await open(file, 'wx')
  try {
    await opened.writeFile(content)
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/**
 * Puts a picture into the cache, which may be read at any moment and lives longer than the computer is on: it appears whole or
 * not at all. Answers the system's code for what the disk said against it, or null; the cache is no place to fail over.
 */
export async function putPicture(file: string, content: Uint8Array): Promise<string | null> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeSynced(temporary, content)
    await rename(temporary, file)
    return null
  } catch (error) {
    // What the caller must hear is the first error; a disk that is full or gone says the same again here.
    await rm(temporary, { force: true }).catch(() => undefined)
    return systemCode(error) || 'UNKNOWN'
  }
}
