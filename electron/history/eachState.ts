import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { historyOnDisk } from './historyOnDisk.ts'
import { onBase } from './rebuilt.ts'
import type { StoredSnapshot } from './snapshotFile.ts'

/** What a snapshot holds, in its own shape, and when it was made (ISO 8601). */
export type State = { readonly at: string; readonly content: unknown }

/**
 * Every snapshot of an article, the oldest first. Each is put together once, on the one before it; parts that two of them share are
 * the same object. Throws the system's error where the folder of the history cannot be listed.
 */
export async function* eachState(
  fs: FileSystem,
  articleFolder: string,
): AsyncGenerator<Result<State, StoredProblem>, void> {
  const disk = historyOnDisk(fs, () => articleFolder)
  const contents = new Map<string, Result<unknown, StoredProblem>>()
  for (const id of await disk.ids('')) {
    const read = await disk.readOne('', id)
    const content = read.ok ? contentOf(read.value, contents) : read
    contents.set(id, content)
    if (!read.ok) yield read
    else yield content.ok ? done({ at: read.value.entry.at, content: content.value }) : content
  }
}

function contentOf(
  stored: StoredSnapshot,
  earlier: ReadonlyMap<string, Result<unknown, StoredProblem>>,
): Result<unknown, StoredProblem> {
  if (stored.base === null) return done(stored.content)
  const base = earlier.get(stored.base)
  if (!base?.ok) return refused({ kind: 'damaged', why: `${stored.base}, on which it builds, cannot be read` })
  return onBase(base.value, stored)
}
