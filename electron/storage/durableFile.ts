import type { Adapter } from 'lowdb'
import { durableWriteStamped } from './durableWrite.ts'
import type { FileSystem } from './fileSystem.ts'
import { keepGoodCopy } from './goodCopy.ts'
import { readStored, type StoredFormat, type StoredProblem } from './storedFile.ts'
import { type Foreign, watchedContent } from './watchedContent.ts'

/** A file is there but was not read; lowdb would go on with its defaults if this were a null. */
export class UnreadableFile extends Error {
  readonly problem: StoredProblem
  constructor(file: string, problem: StoredProblem) {
    super(`${file}: ${problem.kind}`)
    this.problem = problem
  }
}

type DurableFile<T> = Adapter<T> & {
  /** What another program put into the file since this one read or wrote it; null for nothing. Throws the system's error. */
  readonly foreign: () => Promise<Foreign | null>
}

/**
 * lowdb's adapter over one JSON file, on a disk that is handed in. Reading throws `UnreadableFile`, and answers null only where
 * there is no file. Writing is durable and throws what the system says. The content of each opening is kept as the good copy.
 */
export function durableFile<T>({
  fs,
  file,
  format,
}: {
  fs: FileSystem
  file: string
  format: StoredFormat<T>
}): DurableFile<T> {
  const watched = watchedContent(fs, file)
  /** What was read and has no copy yet. */
  let uncopied: Buffer | null = null

  /** A disk without room for the copy must not keep the user from reading, nor from saving what is newer: it is tried again at the next save. */
  async function keepCopy(): Promise<void> {
    const bytes = uncopied
    if (!bytes) return
    uncopied = await keepGoodCopy(fs, file, bytes).then(
      () => null,
      () => bytes,
    )
  }

  return {
    async read() {
      const stamp = await watched.stampBefore()
      const read = await readStored(fs, file, format)
      if (!read.ok) {
        if (read.refusal.kind === 'missing') return null
        throw new UnreadableFile(file, read.refusal)
      }
      uncopied = read.value.bytes
      watched.take(stamp, read.value.bytes)
      await keepCopy()
      return read.value.data
    },
    async write(data) {
      const bytes = Buffer.from(JSON.stringify(data))
      watched.trying(bytes)
      watched.take(await durableWriteStamped(fs, file, bytes), bytes)
      // After the user's own words: on a nearly full disk the copy must not take the room that they need.
      await keepCopy()
    },
    foreign: watched.foreign,
  }
}
