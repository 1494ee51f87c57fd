import { Low } from 'lowdb'
import { done, type Result, refused } from '../../shared/result.ts'
import { durableFile, UnreadableFile } from './durableFile.ts'
import type { FileSystem } from './fileSystem.ts'
import type { StoredFormat, StoredProblem } from './storedFile.ts'
import type { Foreign } from './watchedContent.ts'

/** One JSON file while it is open: what is in memory is what the disk has taken. */
export type Stored<T> = {
  readonly data: () => T
  /** Resolves when the disk has it; throws the system's error, and then the data stays what it was. */
  readonly replace: (next: T) => Promise<void>
  /** What another program put into the file meanwhile; null for nothing. Throws the system's error. */
  readonly foreign: () => Promise<Foreign | null>
}

type Place<T> = { readonly fs: FileSystem; readonly file: string; readonly format: StoredFormat<T> }

/** Opens a file that has to be there. */
export async function openStored<T>(place: Place<T>): Promise<Result<Stored<T>, StoredProblem>> {
  const adapter = durableFile<T | null>(place)
  const low = new Low<T | null>(adapter, null)
  try {
    await low.read()
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.problem)
    throw error
  }
  return low.data === null ? refused({ kind: 'missing' }) : done(storedIn(low, adapter.foreign, low.data))
}

/** Makes a new file. Throws the system's error. */
export async function createStored<T>(place: Place<T>, data: T): Promise<Stored<T>> {
  const adapter = durableFile<T | null>(place)
  const low = new Low<T | null>(adapter, data)
  await low.write()
  return storedIn(low, adapter.foreign, data)
}

function storedIn<T>(low: Low<T | null>, foreign: Stored<T>['foreign'], opened: T): Stored<T> {
  let durable = opened
  return {
    data: () => durable,
    foreign,
    async replace(next) {
      low.data = next
      try {
        await low.write()
        durable = next
      } catch (error) {
        low.data = durable
        throw error
      }
    },
  }
}
