import { createHash } from 'node:crypto'
import type { FileSystem } from '../storage/fileSystem.ts'

const pieceBytes = 1 << 20

/** The name that a file's content gives it, read in pieces. Throws the system's error, and the signal's reason when it is aborted. */
export async function contentHashOf(fs: FileSystem, file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(pieceBytes)
  const source = await fs.open(file, 'r')
  try {
    for (;;) {
      signal.throwIfAborted()
      const { bytesRead } = await source.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex').slice(0, 32)
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await source.close()
  }
}
