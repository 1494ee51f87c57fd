import { purgeVerdict, type TrashedNote } from '../../shared/library/trashed.ts'
import type { ArticleStore } from '../articles/articleStore.ts'
import type { DirectoryStore } from '../directory/directoryStore.ts'
import { ifNotGiven } from '../storage/ifNotGiven.ts'

/**
 * Removes from the trash what has lain there for its time, in the background of an opening. What the disk does not let go, and a trash
 * that cannot be looked through, wait for the next opening.
 */
export async function purgeTrash({
  articles,
  directory,
  now,
  libraryMade,
  signal,
}: {
  readonly articles: Pick<ArticleStore, 'inTrash'>
  readonly directory: Pick<DirectoryStore, 'inTrash'>
  readonly now: Date
  /** When the library was made, ISO 8601. */
  readonly libraryMade: string
  readonly signal: AbortSignal
}): Promise<void> {
  const judge = (note: TrashedNote) => purgeVerdict(note, now, libraryMade)
  for (const { inTrash } of [articles, directory]) {
    const listed = await inTrash.list().catch(ifNotGiven([]))
    for (const one of listed) {
      if (signal.aborted) return
      // What stays as it is is not touched: most of the trash at every opening.
      if (judge(one) === 'keep') continue
      const settled = await inTrash.settle(one.id, judge)
      if (!settled.ok) console.warn(`${one.id} stays in the trash:`, settled.refusal)
    }
  }
}
