import { join } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { asideName } from '../storage/asideName.ts'
import { conflictCopyOf } from '../storage/conflictCopy.ts'
import { LibraryInUse } from '../storage/libraryInUse.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { parseJson } from '../storage/storedFile.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { keptSnapshot } from './keptSnapshot.ts'
import { sameArticle } from './sameArticle.ts'

const format = articleFormat(readArticle)

/**
 * Second copies that a syncing program left beside an article when two computers changed it: what says something else than `present`
 * becomes a snapshot, and each file stays, under a name of ours. It is somebody's text, but not what this person is about to write:
 * a disk that does not take it now keeps nobody from opening or saving, and the copy stands where it stood until the next time.
 */
export async function keepConflictCopies(shelf: ArticleShelf, present: Article): Promise<void> {
  const waits = (error: unknown): void => {
    if (systemCode(error) === '') throw error
    // Of a library that is only read: whoever writes in it finds the copy too.
    if (!(error instanceof LibraryInUse)) console.warn(`a second copy of ${present.id} waits:`, error)
  }
  const names = await shelf.fs.readdir(shelf.folderOf(present.id)).catch(waits)
  for (const name of names ?? []) {
    const whose = conflictCopyOf('article.json', name)
    if (whose !== null) await keepOne(shelf, present, name, whose || name).catch(waits)
  }
}

async function keepOne(shelf: ArticleShelf, present: Article, name: string, whose: string): Promise<void> {
  const { fs } = shelf
  const { id } = present
  const folder = shelf.folderOf(id)
  const copy = join(folder, name)
  const { mtimeMs } = await fs.stat(copy)
  const bytes = await fs.readFile(copy)
  const json = parseJson(bytes)
  const read = json.ok ? format(json.value) : json
  const found = read.ok ? { ...read.value.article, id } : null
  const same = found !== null && sameArticle(found, present)
  const snapshot = found && !same ? await keptSnapshot(shelf, found, { kind: 'conflict', name: whose }) : null
  await renameWithRetries(fs, copy, await asideName(fs, articleFile(folder), { why: 'conflict', mtimeMs, bytes }))
  await syncFolder(fs, folder)
  if (!same) shelf.onForeign({ article: id, snapshot, name: whose })
}
