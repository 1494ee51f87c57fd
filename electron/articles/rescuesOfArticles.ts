import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { Result } from '../../shared/result.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { leftWaiting, type Recovered } from './recovering.ts'

/** A rescue copy that waits. `place` tells where its article is; one that is nowhere was removed for ever, and its words are only here. */
export type Waiting = {
  readonly article: string
  readonly title: string
  /** When the library's disk refused it; ISO 8601, UTC. */
  readonly at: string
  readonly place: 'library' | 'trash' | 'nowhere'
}

/** What waits outside the library because its disk took nothing, and what came back from there. */
export function rescuesOfArticles(shelf: ArticleShelf) {
  const { fs, rescue } = shelf

  async function placeOf(id: string): Promise<Waiting['place']> {
    if (await isFolder(fs, shelf.folderOf(id))) return 'library'
    return (await isFolder(fs, shelf.trashOf(id))) ? 'trash' : 'nowhere'
  }

  return {
    /** Known as soon as the library is open: the articles that will get words back when they are opened, and words without an article. */
    async waitingRescues(): Promise<Result<readonly Waiting[], StorageTrouble>> {
      return onDisk(shelf.folder, async () => {
        const waiting: Waiting[] = []
        for (const { rescue: one } of await rescue.all()) {
          const { article, title, at } = one
          waiting.push({ article, title, at, place: await placeOf(article) })
        }
        return waiting
      })
    },
    /** What this open article could not get back yet; what the person's own disk says against it is only noted in the log. */
    async waitingFor(id: string): Promise<readonly Recovered[]> {
      const left = await shelf.turns.do(id, () => onDisk(shelf.folder, () => leftWaiting(shelf, id)))
      if (!left.ok) console.warn(`what waits for ${id} is not known:`, left.refusal)
      return left.ok ? left.value : []
    },
    /** What articles got back when they were opened since the library was; the oldest first. */
    recovered: (): readonly Recovered[] => shelf.recovered,
  }
}
