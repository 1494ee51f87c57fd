import { articleShelf, type ShelfParts } from './articleShelf.ts'
import { articlesInTrash } from './articlesInTrash.ts'
import { damagedArticles } from './damagedArticles.ts'
import { historyOfArticles } from './historyOfArticles.ts'
import { makingArticles } from './makingArticles.ts'
import { mendingArticles } from './mendingArticles.ts'
import { openingArticles } from './openingArticles.ts'
import { readArticleFile } from './readArticleFile.ts'
import { rescuesOfArticles } from './rescuesOfArticles.ts'
import { savingArticles } from './savingArticles.ts'
import { trashingArticles } from './trashingArticles.ts'

/**
 * The articles on disk, one file each. It is the only writer of `articles/` and `trash/`. A window holds what it opens; what it
 * saves is answered when the disk has it.
 */
export function articleStore(parts: ShelfParts) {
  const shelf = articleShelf(parts)
  const making = makingArticles(shelf)
  return {
    ...making,
    ...openingArticles(shelf),
    ...damagedArticles(shelf),
    ...savingArticles(shelf),
    ...trashingArticles(shelf),
    ...articlesInTrash(shelf),
    ...historyOfArticles(shelf),
    ...rescuesOfArticles(shelf, making),
    ...mendingArticles(shelf),
    /** For reading only (export): without a claim, as the disk has it. */
    read: (id: string) => shelf.turns.do(id, () => readArticleFile(shelf, id)),
    folderOf: shelf.folderOf,
    isOpen: (id: string): boolean => shelf.claims.get(id) !== null,
    /** Finishes what was asked for and lets go of every article: nothing is saved after the library is free for others. */
    async finish(): Promise<void> {
      await shelf.turns.settled()
      await Promise.all(shelf.claims.ids().map(id => shelf.turns.do(id, () => shelf.moments.close(id))))
      // What thinning began at a close ends too.
      await shelf.turns.settled()
      shelf.claims.freeAll()
    },
  }
}

export type ArticleStore = ReturnType<typeof articleStore>
