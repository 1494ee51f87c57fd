import type { Article } from '../articles/articleShape.ts'
import { leadOf, titleOf } from '../document/parts.ts'
import type { Language } from '../language/language.ts'
import { pageWordsIn } from '../words/pageWords.ts'

/** A heading and a page title are never empty. */
export const pageTitle = (article: Article, language: Language): string =>
  titleOf(article[language].document).trim() ||
  article.details.event.name[language].trim() ||
  pageWordsIn(language)('pages.untitled')

/** What search engines and sharing cards say: the description, or else the lead, each on one line. */
export const pageDescription = (article: Article, language: Language): string =>
  (article.details.description[language].trim() || leadOf(article[language].document).trim()).replace(/\s*\n\s*/g, ' ')
