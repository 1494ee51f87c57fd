import { createHash } from 'node:crypto'
import type { FileSystem } from './fileSystem.ts'
import { ifNotGiven } from './ifNotGiven.ts'
import { systemCode } from './systemCode.ts'

/** What the disk says of a file without reading it. */
export type FileStamp = { readonly size: number; readonly mtimeMs: number }

/** What another program did to a file. `accept` is called when what it wrote is kept elsewhere: from then on it is no news. */
export type Foreign =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed'; readonly bytes: Buffer; readonly accept: () => void }

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')

/**
 * Remembers what this process last read from a file or wrote there, so that it is seen when a syncing program or an editor put
 * something else in its place. Size and time are asked first; where they differ (a clock set back, a file only touched), its bytes.
 */
export function watchedContent(fs: FileSystem, file: string) {
  let stamp: FileStamp | null = null
  let ours: readonly string[] = []

  async function stampOf(): Promise<FileStamp> {
    const { size, mtimeMs } = await fs.stat(file)
    return { size, mtimeMs }
  }

  function take(found: FileStamp | null, hash: string): void {
    stamp = found
    ours = [hash]
  }

  return {
    /** The file's stamp, to be asked before it is read: what is written in between is then seen. Null where the disk does not tell. */
    stampBefore: (): Promise<FileStamp | null> => stampOf().catch(ifNotGiven(null)),
    take: (found: FileStamp | null, bytes: Uint8Array): void => take(found, hashOf(bytes)),
    /**
     * This is about to be written. The write may fail after the file has got its new name (the folder could not be synced): a file
     * that holds what we tried to write is ours.
     */
    trying(bytes: Uint8Array): void {
      ours = [...ours.slice(0, 1), hashOf(bytes)]
    },
    /** Null where the file is as this process knows it. Throws the system's error. */
    async foreign(): Promise<Foreign | null> {
      try {
        const found = await stampOf()
        if (stamp?.size === found.size && stamp.mtimeMs === found.mtimeMs) return null
        const bytes = await fs.readFile(file)
        const hash = hashOf(bytes)
        if (!ours.includes(hash)) return { kind: 'changed', bytes, accept: () => take(found, hash) }
        take(found, hash)
        return null
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return { kind: 'gone' }
        throw error
      }
    },
  }
}
