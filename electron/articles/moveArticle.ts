import { dirname } from 'node:path'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { trashedFile } from './articleFiles.ts'

type Move = { readonly fs: FileSystem; readonly from: string; readonly to: string }

/** Moves the whole folder of an article to the trash, in one step. The day is noted before, where it does no harm if the step fails. */
export async function moveToTrash({ fs, from, to, now }: Move & { readonly now: Date }): Promise<void> {
  await durableWrite(fs, trashedFile(from), JSON.stringify({ trashedAt: now.toISOString() }))
  await moveFolder({ fs, from, to })
}

export async function moveFromTrash({ fs, from, to }: Move): Promise<void> {
  await moveFolder({ fs, from, to })
  // It is back; a note that stays says nothing there and is written anew the next time.
  await fs.rm(trashedFile(to), { force: true }).catch(() => undefined)
}

async function moveFolder({ fs, from, to }: Move): Promise<void> {
  await makeFolder(fs, dirname(to))
  await renameWithRetries(fs, from, to)
  await syncFolder(fs, dirname(to))
  await syncFolder(fs, dirname(from))
}
