import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import { checkSections, type InvalidSection } from '../../shared/articles/checkSections.ts'
import { newArticle } from '../../shared/articles/newArticle.ts'
import type { Template } from '../../shared/articles/templateNames.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import type { ArticleProblem } from '../../shared/contract/articles.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { Missing } from './articleProblem.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { copyOriginals } from './copyOriginals.ts'
import { duplicateOf } from './duplicateOf.ts'
import { placeArticle } from './placeArticle.ts'
import { readArticleFile } from './readArticleFile.ts'

export type Made = { readonly id: string }

/** New articles: from a template, from text that was read elsewhere, from another article. */
export function makingArticles(shelf: ArticleShelf) {
  const { fs, clock, newId } = shelf

  async function place(article: Article, originalsFrom: string | null): Promise<Result<Made, StorageTrouble>> {
    const folder = shelf.folderOf(article.id)
    const placed = await onDisk(folder, () =>
      placeArticle(fs, folder, article, async into => {
        if (originalsFrom !== null) await copyOriginals(fs, originalsFrom, into)
      }),
    )
    if (!placed.ok) return placed
    await shelf.tellWritten(article)
    return done({ id: article.id })
  }

  return {
    async create({ template }: { readonly template: Template }): Promise<Result<Made, StorageTrouble>> {
      return place(newArticle({ id: newId(), now: clock(), beginning: beginningOf(template, newId), known: {} }), null)
    },

    async createFrom(sections: Sections): Promise<Result<Made, InvalidSection | StorageTrouble>> {
      const known = checkSections(sections)
      if (!known.ok) return known
      const article = newArticle({
        id: newId(),
        now: clock(),
        beginning: beginningOf('blank', newId),
        known: known.value,
      })
      const placed = await place(article, null)
      if (placed.ok) await shelf.turns.do(article.id, () => shelf.moments.keepOnTheSide(article, { kind: 'import' }))
      return placed
    },

    async duplicate({ id }: { readonly id: string }): Promise<Result<Made, Missing | ArticleProblem | StorageTrouble>> {
      return shelf.turns.do(id, async () => {
        const read = await readArticleFile(shelf, id)
        return read.ok ? place(duplicateOf(read.value, newId(), clock()), shelf.folderOf(id)) : refused(read.refusal)
      })
    },
  }
}
