import type { Sections } from '../../shared/articles/articleShape.ts'
import { checkSections } from '../../shared/articles/checkSections.ts'
import type { WaitingRescue } from '../../shared/contract/recovery.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { type Result, refused } from '../../shared/result.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { Missing } from './articleProblem.ts'
import type { ArticleShelf } from './articleShelf.ts'
import type { Made, makingArticles } from './makingArticles.ts'
import { leftWaiting, type Recovered } from './recovering.ts'

/** What waits outside the library because its disk took nothing, and what came back from there. */
export function rescuesOfArticles(shelf: ArticleShelf, making: Pick<ReturnType<typeof makingArticles>, 'createFrom'>) {
  const { fs, rescue } = shelf

  async function placeOf(id: string): Promise<WaitingRescue['place']> {
    if (await isFolder(fs, shelf.folderOf(id))) return 'library'
    return (await isFolder(fs, shelf.trashOf(id))) ? 'trash' : 'nowhere'
  }

  return {
    /**
     * Known as soon as the library is open: the articles that will get words back when they are opened, and words without an article.
     * What a disk says against it is only noted in the log: they are asked for again.
     */
    async waitingRescues(): Promise<WaitingRescue[]> {
      const found = await onDisk(shelf.folder, async () => {
        const waiting: WaitingRescue[] = []
        for (const { rescue: one } of await rescue.all()) {
          const { article, title, at } = one
          if (!shelf.claims.get(article)) waiting.push({ article, title, at, place: await placeOf(article) })
        }
        return waiting
      })
      if (!found.ok) console.warn('what waits on this computer is not known:', found.refusal)
      return found.ok ? found.value : []
    },

    /** The text of an article that was removed for ever comes back as a new one; its photos and files went with it. */
    async createFromRescue({ article }: { readonly article: string }): Promise<Result<Made, Missing | StorageTrouble>> {
      return shelf.turns.do(article, async () => {
        const copies = (await placeOf(article)) === 'nowhere' ? await rescue.of(article) : []
        const sections: Sections = Object.assign({}, ...copies.map(({ rescue: { sections } }) => sections))
        const checked = checkSections({
          ...(sections.pl && { pl: sections.pl }),
          ...(sections.en && { en: sections.en }),
        })
        if (copies.length === 0 || !checked.ok) return refused({ kind: 'missing', id: article })
        const made = await making.createFrom(checked.value)
        if (!made.ok)
          return made.refusal.kind === 'invalid' ? refused({ kind: 'missing', id: article }) : refused(made.refusal)
        for (const { file } of copies) await rescue.remove(file)
        return made
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
