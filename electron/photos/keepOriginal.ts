import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, type Result, refused } from '../../shared/result.ts'
import { copyWhole } from '../storage/copyWhole.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { temporaryName } from '../storage/temporaryName.ts'

export interface Kept {
  /** First 32 hex digits of the SHA-256 of all bytes. */
  readonly id: string
  readonly file: string
  readonly bytes: number
  /** False when the same bytes were already there. */
  readonly made: boolean
}

/**
 * Keeps a picture as it came, byte by byte, under the name of its content: `<folder>/<id>.<extension>`. It outlives a power
 * cut when this resolves. Throws the system's error when the library's disk does not take it, leaving nothing behind;
 * `unreadable` is the user's own file, which may sit on a card that was pulled out.
 */
export async function keepOriginal(
  fs: FileSystem,
  source: string,
  folder: string,
  extension: string,
): Promise<Result<Kept, 'unreadable'>> {
  await makeFolder(fs, folder)
  const temporary = temporaryName(join(folder, 'photo'))
  try {
    const copied = await copyHashed(fs, source, temporary)
    if (copied === null) return refused('unreadable')
    const file = join(folder, `${copied.id}.${extension}`)
    const made = !(await isWhole(fs, file, copied.bytes))
    if (made) {
      await renameWithRetries(fs, temporary, file)
      await syncFolder(fs, folder)
    }
    return done({ ...copied, file, made })
  } finally {
    // Renamed, there is nothing to remove; what cannot be removed now is swept at the next start.
    await fs.rm(temporary, { recursive: false, force: true }).catch(() => undefined)
  }
}

async function copyHashed(fs: FileSystem, from: string, to: string): Promise<{ id: string; bytes: number } | null> {
  const hash = createHash('sha256')
  const copied = await copyWhole({ fs, from, to, onPiece: piece => void hash.update(piece) })
  return copied.ok ? { id: hash.digest('hex').slice(0, 32), bytes: copied.value } : null
}

/** The same name and the same size is the same picture: names are made of the content. */
async function isWhole(fs: FileSystem, file: string, bytes: number): Promise<boolean> {
  try {
    return (await fs.stat(file)).size === bytes
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}
