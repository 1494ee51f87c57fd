import type { Article } from '../articles/articleShape.ts'
import { safeLink } from '../document/safeLink.ts'
import type { Language } from '../language/language.ts'
import { slug } from '../language/slug.ts'
import type { PageSource } from './pageSource.ts'
import { pageTitle } from './pageWords.ts'

/** Last part of a page's address. What the user wrote into the slug is made an address as well: it may hold anything. */
export const addressOf = (article: Article, language: Language): string =>
  slug(article[language].slug) || slug(pageTitle(article, language)) || article.id

/** Where the page of a version will stand on the website, or null while the settings have no pattern for its language. */
export function canonicalAddress({ article, organisation }: PageSource, language: Language): string | null {
  const pattern = organisation.address[language]
  return pattern === '' ? null : safeLink(pattern.replaceAll('{slug}', addressOf(article, language)))
}
