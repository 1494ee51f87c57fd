import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyOf, restoreGoodCopy, setAside } from '../storage/goodCopy.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { onDisk } from '../storage/onDisk.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { salvagedRevision } from './salvage.ts'

const format = articleFormat(readArticle)

/**
 * Puts a snapshot in the place of a damaged file, whose bytes are kept beside it. Its revision is above every one that this article
 * has had: nothing that somebody still holds can pass for what follows it. A snapshot that cannot be read changes nothing.
 */
export async function putSnapshot(
  shelf: ArticleShelf,
  id: string,
  snapshot: string,
): Promise<Result<null, StorageTrouble>> {
  const { fs, history, moments } = shelf
  const file = articleFile(shelf.folderOf(id))
  const opened = await history.open(id, snapshot)
  if (!opened.ok) return done(null)
  return onDisk(file, async () => {
    const copy = await readStored(fs, goodCopyOf(file), format)
    const goodCopy = copy.ok ? { ...copy.value.data.article, id } : null
    const revision = 1 + (await highestRevision(shelf, id, [opened.value, ...(goodCopy ? [goodCopy] : [])]))
    await setAside(fs, file)
    // The next opening makes what is put here the good copy; what that was until now must not be lost with it.
    if (goodCopy) await moments.keepAs(goodCopy, { kind: 'before-restore' })
    const restored: Article = { ...opened.value, revision, updatedAt: shelf.clock().toISOString() }
    await durableWrite(fs, file, JSON.stringify(restored))
    return null
  })
}

/**
 * The same with the good copy. One of an older shape is put there as it is: the first save in the new shape keeps it.
 */
export async function putGoodCopy(
  shelf: ArticleShelf,
  id: string,
): Promise<Result<null, { readonly kind: 'no-copy' } | StorageTrouble>> {
  const { fs } = shelf
  const file = articleFile(shelf.folderOf(id))
  const copy = await readStored(fs, goodCopyOf(file), format)
  if (!copy.ok) return refused({ kind: 'no-copy' })
  const { article, migratedFrom } = copy.value.data
  if (migratedFrom !== null) return restoreGoodCopy(fs, file, format)
  return onDisk(file, async () => {
    const revision = 1 + (await highestRevision(shelf, id, [article]))
    await setAside(fs, file)
    await durableWrite(fs, file, JSON.stringify({ ...article, id, revision }))
    return null
  })
}

async function highestRevision(shelf: ArticleShelf, id: string, known: readonly Article[]): Promise<number> {
  const listed = await shelf.history.list(id)
  const entries = listed.ok ? listed.value.entries : []
  const told = await toldBy(shelf.fs, articleFile(shelf.folderOf(id)))
  return Math.max(told, ...known.map(({ revision }) => revision), ...entries.map(({ revision }) => revision))
}

async function toldBy(fs: FileSystem, file: string): Promise<number> {
  const bytes = await fs.readFile(file).catch(ifMissing(null))
  return bytes ? salvagedRevision(bytes) : 0
}
