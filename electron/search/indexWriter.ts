import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'
import { type IndexEntry, indexShapeVersion } from './indexFile.ts'

/** So long after the last change the index is written; while somebody types without pause it is not. Milliseconds. */
const quiet = 2000

/**
 * Writes `index.json`, only after something changed. The index is derived: where the disk does not take it, nothing is lost and the
 * next change tries again.
 */
export function indexWriter({
  fs,
  file,
  entries,
}: {
  fs: FileSystem
  file: string
  entries: () => readonly IndexEntry[]
}) {
  let changed = false
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    if (!changed) return
    changed = false
    const content = JSON.stringify({ shape: indexShapeVersion, minReader: indexShapeVersion, entries: entries() })
    try {
      await durableWrite(fs, file, content)
    } catch (error) {
      if (systemCode(error) === '') throw error
      changed = true
    }
  }

  /** One at a time, so that an older index never comes after a newer one. */
  function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    writing = writing.then(write)
    return writing
  }

  return {
    soon(): void {
      changed = true
      if (timer) clearTimeout(timer)
      timer = setTimeout(flush, quiet)
      timer.unref()
    },
    flush,
  }
}
