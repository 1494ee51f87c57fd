import type { Article } from '../articles/articleShape.ts'
import type { Language } from '../language/language.ts'
import { type PageWords, pageWordsIn } from '../words/pageWords.ts'
import type { PageAddresses } from './pageAddresses.ts'
import { type PagePhotos, pagePhotos } from './pagePhotos.ts'

/** What every part of a page is made with. */
export interface PageContext {
  readonly article: Article
  readonly language: Language
  readonly addresses: PageAddresses
  /** Says Kronika's own words in the language of the page. */
  readonly say: PageWords
  readonly photos: PagePhotos
}

export const pageContext = (article: Article, language: Language, addresses: PageAddresses): PageContext => ({
  article,
  language,
  addresses,
  say: pageWordsIn(language),
  photos: pagePhotos(article, language),
})
