import type { FileSystem } from './fileSystem.ts'

/** The first bytes of a file, at most `length` of them, or null when it cannot be read at all. */
export async function readHead(fs: FileSystem, file: string, length: number): Promise<Uint8Array | null> {
  const opened = await fs.open(file, 'r').catch(() => null)
  if (opened === null) return null
  try {
    const head = new Uint8Array(length)
    const { bytesRead } = await opened.read(head, 0, length, 0)
    return head.subarray(0, bytesRead)
  } catch {
    return null
  } finally {
    await opened.close()
  }
}
