import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { SaveRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { setAside } from '../storage/goodCopy.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import { driveOf } from '../storage/storageTrouble.ts'
import { parseJson } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import { newerArticle } from './articleProblem.ts'
import type { ArticleShelf } from './articleShelf.ts'
import type { Held } from './claims.ts'
import { keepConflictCopies } from './conflictCopies.ts'
import { keptSnapshot } from './keptSnapshot.ts'
import { sameArticle } from './sameArticle.ts'

const format = articleFormat(readArticle)

/**
 * Before an article is saved: what another program wrote into its file meanwhile is kept, so that our save can go on top. Refused
 * where it cannot be kept, where only a newer Kronika may write, and where the article is no longer in the library.
 */
export async function keepForeign(shelf: ArticleShelf, id: string, held: Held): Promise<Result<Held, SaveRefusal>> {
  const { fs } = shelf
  const folder = shelf.folderOf(id)
  const file = articleFile(folder)
  const looked = await onDisk(file, held.stored.foreign)
  if (!looked.ok) return looked
  const foreign = looked.value
  if (foreign === null) return done(held)
  if (foreign.kind === 'gone') return whenGone(shelf, id, held)

  const json = parseJson(foreign.bytes)
  const read = json.ok ? format(json.value) : json
  if (!read.ok && read.refusal.kind === 'newer') return refused(await newerArticle(fs, folder, id, read.refusal.shape))
  const kept = await onDisk(file, () => keep(shelf, held.stored.data(), read.ok ? { ...read.value.article, id } : null))
  if (!kept.ok) return kept
  foreign.accept()
  const above = read.ok ? Math.max(held.above, read.value.article.revision) : held.above
  const after = { ...held, above }
  shelf.claims.put(id, after)
  if (kept.value) shelf.onForeign({ article: id, snapshot: kept.value.snapshot, name: '' })
  await keepConflictCopies(shelf, held.stored.data())
  return done(after)
}

/** Keeps what was found, null for what cannot be read; answers null where it says what we have ourselves. Throws the system's error. */
async function keep(
  shelf: ArticleShelf,
  ours: Article,
  found: Article | null,
): Promise<{ readonly snapshot: string | null } | null> {
  if (found === null) {
    await setAside(shelf.fs, articleFile(shelf.folderOf(ours.id)))
    return { snapshot: null }
  }
  if (sameArticle(found, ours)) return null
  shelf.moments.begin(ours)
  return { snapshot: await keptSnapshot(shelf, found, { kind: 'foreign' }) }
}

/** A file that was only removed is written again. A folder that is gone may have been put into the trash elsewhere: it is not made anew. */
async function whenGone(shelf: ArticleShelf, id: string, held: Held): Promise<Result<Held, SaveRefusal>> {
  const folder = shelf.folderOf(id)
  const there = await onDisk(folder, async () => ({
    article: await isFolder(shelf.fs, folder),
    library: await isFolder(shelf.fs, shelf.folder),
  }))
  if (!there.ok) return there
  if (there.value.article) return done(held)
  return refused(there.value.library ? { kind: 'missing', id } : { kind: 'folder-gone', drive: driveOf(folder) })
}
