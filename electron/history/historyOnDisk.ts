import { type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { historyFolder, snapshotFile, snapshotOf } from './historyFiles.ts'
import { type KnownState, knownState } from './knownState.ts'
import { readSnapshot, type StoredSnapshot, writeSnapshot } from './snapshotFile.ts'

/** So many files are asked for at a time. */
const together = 8

/** The files of the histories. What writes throws the system's error. */
export function historyOnDisk(fs: FileSystem, folderOf: (article: string) => string) {
  /** A file under the name of another snapshot is none of ours. */
  async function readOne(article: string, id: string): Promise<Result<StoredSnapshot, StoredProblem>> {
    const read = await readSnapshot(fs, snapshotFile(folderOf(article), id))
    return read.ok && read.value.entry.id !== id
      ? refused({ kind: 'damaged', why: `${read.value.entry.id} stands under its name` })
      : read
  }

  /** In the order of the numbers. */
  async function ids(article: string): Promise<string[]> {
    const names = await fs.readdir(historyFolder(folderOf(article))).catch(ifMissing([]))
    return names.flatMap(name => snapshotOf(name) ?? []).sort()
  }

  return {
    ids,
    readOne,

    /** All files of a history, the oldest first. */
    async readAll(article: string): Promise<readonly (readonly [string, Result<StoredSnapshot, StoredProblem>])[]> {
      const all = await ids(article)
      const read: (readonly [string, Result<StoredSnapshot, StoredProblem>])[] = []
      for (let at = 0; at < all.length; at += together) {
        const some = all.slice(at, at + together).map(async id => [id, await readOne(article, id)] as const)
        read.push(...(await Promise.all(some)))
      }
      return read
    },

    state: (article: string, id: string): Promise<Result<KnownState, StoredProblem>> =>
      knownState(id, one => readOne(article, one)),

    async write(article: string, stored: StoredSnapshot): Promise<void> {
      const folder = folderOf(article)
      const write = () => writeSnapshot(fs, snapshotFile(folder, stored.entry.id), stored)
      await write().catch(async error => {
        if (systemCode(error) !== 'ENOENT') throw error
        // The first one. Not with its parents: an article that another program moved away must not come back as a folder of snapshots alone.
        await fs.mkdir(historyFolder(folder), { recursive: false })
        await syncFolder(fs, folder)
        await write()
      })
    },

    async remove(article: string, id: string): Promise<void> {
      const folder = folderOf(article)
      await fs.rm(snapshotFile(folder, id), { force: true })
      await syncFolder(fs, historyFolder(folder))
    },
  }
}

export type HistoryOnDisk = ReturnType<typeof historyOnDisk>
