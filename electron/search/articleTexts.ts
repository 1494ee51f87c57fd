import type { Article } from '../../shared/articles/articleShape.ts'
import { searchText } from '../../shared/search/searchText.ts'

/** The words of articles in memory, folded for searching. */
export function articleTexts() {
  const texts = new Map<string, string>()
  const unfolded = new Map<string, Article>()
  function put(article: Article): void {
    unfolded.delete(article.id)
    texts.set(article.id, compact(searchText(article)))
  }

  return {
    has: (id: string): boolean => texts.has(id) || unfolded.has(id),
    put,
    /** For an article that is being written: it is folded when somebody searches, not at every save. */
    putUnfolded: (article: Article) => void unfolded.set(article.id, article),
    remove(id: string): void {
      texts.delete(id)
      unfolded.delete(id)
    },
    /** Empty for an article that could not be read. */
    of(id: string): string {
      const article = unfolded.get(id)
      if (article) put(article)
      return texts.get(id) ?? ''
    },
  }
}

/** A folded text is put together from thousands of pieces and takes seven times its length; copied, it lies in one. */
const compact = (text: string): string => Buffer.from(text).toString()
