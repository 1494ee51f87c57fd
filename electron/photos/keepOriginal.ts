import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem, OpenFile } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { temporaryName } from '../storage/temporaryName.ts'
import { shortWrite, writeAll } from '../storage/writeAll.ts'

export interface Kept {
  /** First 32 hex digits of the SHA-256 of all bytes. */
  readonly id: string
  readonly file: string
  readonly bytes: number
  /** False when the same bytes were already there. */
  readonly made: boolean
}

/** Photos are copied in pieces: a card holds files larger than the memory one would like to spend on them. */
const pieceBytes = 1 << 20

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
  const created = await fs.mkdir(folder, { recursive: true })
  if (created !== undefined) await syncFolder(fs, dirname(folder))
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
  const source = await fs.open(from, 'r').catch(() => null)
  if (source === null) return null
  try {
    const target = await fs.open(to, 'wx')
    try {
      return await copyPieces(source, target)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function copyPieces(source: OpenFile, target: OpenFile): Promise<{ id: string; bytes: number } | null> {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(pieceBytes)
  let bytes = 0
  for (;;) {
    const read = await source.read(buffer, 0, buffer.length, null).catch(() => null)
    if (read === null) return null
    if (read.bytesRead === 0) break
    const piece = buffer.subarray(0, read.bytesRead)
    hash.update(piece)
    await writeAll(target, piece)
    bytes += piece.length
  }
  if ((await target.stat()).size !== bytes) throw shortWrite()
  await target.sync()
  return { id: hash.digest('hex').slice(0, 32), bytes }
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
