import type { Article } from '../articles/articleShape.ts'
import { leadOf } from '../document/parts.ts'
import type { Language } from '../language/language.ts'
import { slug } from '../language/slug.ts'
import type { Photo } from '../photos/photo.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { bodyHtml } from './bodyHtml.ts'
import { pageFile, photoFile } from './packageFiles.ts'
import { type Package, packageShapeVersion } from './packageShape.ts'
import { packageAddresses } from './pageAddresses.ts'
import { pageDescription, pageTitle } from './pageHtml.ts'
import type { PageSource } from './pageSource.ts'
import { versionsWritten } from './versionsWritten.ts'

/** What the user wrote into the slug is made an address as well: it may hold anything. */
export const addressOf = (article: Article, language: Language): string =>
  slug(article[language].slug) || slug(pageTitle(article, language)) || article.id

const versionOf = (article: Article, language: Language) => ({
  page: pageFile(language),
  title: pageTitle(article, language),
  slug: addressOf(article, language),
  lead: leadOf(article[language].document),
  description: pageDescription(article, language),
  body: bodyHtml(article, language, packageAddresses(article)),
})

const photoOf = (photo: Photo) => ({
  renditions: webRenditions(photo).map(({ box, width, height }) => ({ file: photoFile(photo, box), width, height })),
  caption: { pl: photo.caption.pl, en: photo.caption.en },
  alt: { pl: photo.alt.pl, en: photo.alt.en },
  credit: photo.credit,
})

/** An item as `article.json` of its package tells it: named field by field, so that nothing new slips out unnoticed. */
export function packageArticle({ article, organisation }: PageSource): Package {
  const { details, gallery } = article
  const { name, edition, days, place, organisers } = details.event
  const languages = versionsWritten(article)
  const cover = gallery.photos.find(photo => photo.id === gallery.cover) ?? gallery.photos[0]
  return {
    format: 'kronika-package',
    shape: packageShapeVersion,
    id: article.id,
    updatedAt: article.updatedAt,
    languages,
    versions: Object.fromEntries(languages.map(language => [language, versionOf(article, language)])),
    event: { name, edition, days, place, organisers },
    byline: details.byline,
    section: details.section,
    categories: details.categories,
    publishOn: details.publishOn,
    organisation: { name: organisation.name, website: organisation.website },
    photos: gallery.photos.map(photoOf),
    cover: cover ? photoFile(cover, webRenditions(cover)[0].box) : null,
  }
}
