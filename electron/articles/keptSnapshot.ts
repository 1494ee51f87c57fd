import type { Article } from '../../shared/articles/articleShape.ts'
import type { SnapshotOf } from '../history/snapshotStore.ts'
import type { ArticleShelf } from './articleShelf.ts'

/** Keeps a state of an article and tells which snapshot holds it: a new one, or the newest where that says the same. Throws the system's error. */
export async function keptSnapshot(shelf: ArticleShelf, article: Article, as: SnapshotOf): Promise<string | null> {
  const made = await shelf.moments.keepAs(article, as)
  if (made) return made.id
  const listed = await shelf.history.list(article.id)
  return listed.ok ? (listed.value.entries[0]?.id ?? null) : null
}
