import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem, OpenFile } from './fileSystem.ts'
import { shortWrite, writeAll } from './writeAll.ts'

/** Photos are copied in pieces: a card holds files larger than the memory one would like to spend on them. */
const pieceBytes = 1 << 20

type Copying = {
  readonly fs: FileSystem
  readonly from: string
  /** A name that is not taken. What stands there after an error is removed by whoever asked. */
  readonly to: string
  readonly onPiece?: (piece: Uint8Array) => void
}

/**
 * Copies a file byte by byte and answers how many there were; when this resolves, they outlive a power cut (their name does once the
 * folder is synced). Refused, with what the system says, where the source cannot be read; throws where the target is not taken.
 */
export async function copyWhole({ fs, from, to, onPiece }: Copying): Promise<Result<number, unknown>> {
  let source: OpenFile
  try {
    source = await fs.open(from, 'r')
  } catch (error) {
    return refused(error)
  }
  try {
    const target = await fs.open(to, 'wx')
    try {
      return await copyPieces(source, target, onPiece)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function copyPieces(
  source: OpenFile,
  target: OpenFile,
  onPiece: Copying['onPiece'],
): Promise<Result<number, unknown>> {
  const buffer = new Uint8Array(pieceBytes)
  let bytes = 0
  for (;;) {
    const read = await source.read(buffer, 0, buffer.length, null).then(done, refused)
    if (!read.ok) return read
    if (read.value.bytesRead === 0) break
    const piece = buffer.subarray(0, read.value.bytesRead)
    onPiece?.(piece)
    await writeAll(target, piece)
    bytes += piece.length
  }
  if ((await target.stat()).size !== bytes) throw shortWrite()
  await target.sync()
  return done(bytes)
}
