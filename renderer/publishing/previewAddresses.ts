import type { Article } from '../../shared/articles/articleShape.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import type { PageAddresses } from '../../shared/publishing/pageAddresses.ts'
import type { Reach } from '../ui/reach.ts'

const addressOfVersion = (language: Language): string => `#${language}`

/** The language whose version a link of the previewed page leads to; null for every other link. */
export const versionLinkedBy = (href: string | null): Language | null =>
  languages.find(language => href === addressOfVersion(language)) ?? null

/**
 * A page inside the window: pictures come from main, the style is in the page, and no link leads anywhere. The largest
 * rendition is made for a package only; on a screen the middle one is as sharp.
 */
export const previewAddresses = (article: Article, mediaAddress: Reach['mediaAddress']): PageAddresses => ({
  photo: (photo, box) => mediaAddress(article.id, photo.id, box === 320 ? 320 : 1024),
  attachment: () => '#',
  page: addressOfVersion,
  stylesheet: { kind: 'inline' },
})
