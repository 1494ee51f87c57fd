import { safeLink } from '../document/safeLink.ts'
import { type Language, otherLanguage } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import type { Organisation } from '../settings/settingsShape.ts'
import { absoluteAddresses } from './absoluteAddresses.ts'
import { canonicalAddress } from './addressOf.ts'
import { mentionedRecords } from './mentionedRecords.ts'
import type { PageAddresses } from './pageAddresses.ts'
import type { PageSource } from './pageSource.ts'
import { pageDescription, pageTitle } from './pageWords.ts'
import { structuredEvent } from './structuredEvent.ts'
import { type Described, structuredMention } from './structuredMention.ts'
import { versionsWritten } from './versionsWritten.ts'

const some = (text: string): string | undefined => text.trim() || undefined

/** The largest rendition. A relative `contentUrl` is resolved against the page, as every address in JSON-LD is. */
function picture(photo: Photo, language: Language, addresses: PageAddresses): Described {
  const [{ box, width, height }] = webRenditions(photo)
  return {
    '@type': 'ImageObject',
    contentUrl: addresses.photo(photo, box),
    width,
    height,
    caption: some(photo.caption[language]),
    creditText: some(photo.credit),
  }
}

function publisher({ name, website }: Organisation): Described | undefined {
  const said = some(name)
  return said === undefined ? undefined : { '@type': 'Organization', name: said, url: safeLink(website) ?? undefined }
}

/** The other version, by its address: Polish is the original, English its translation. */
function otherVersion(source: PageSource, language: Language): Record<string, Described> {
  const other = otherLanguage(language)
  const address = canonicalAddress(source, other)
  if (address === null || canonicalAddress(source, language) === null) return {}
  if (!versionsWritten(source.article).includes(other)) return {}
  const version = { '@type': 'NewsArticle', url: address, inLanguage: other }
  return language === 'pl' ? { workTranslation: version } : { translationOfWork: version }
}

/** What a machine reads in a page: the item as a `NewsArticle` of schema.org. */
function described(source: PageSource, language: Language): Described {
  const { article, organisation } = source
  const { details, gallery } = article
  const canonical = canonicalAddress(source, language) ?? undefined
  const addresses = absoluteAddresses(source, language)
  const office = publisher(organisation)
  const byline = some(details.byline)
  const mentions = mentionedRecords(source, language)
    .map(mentioned => structuredMention(mentioned, source, language))
    .filter(({ name }) => name !== '')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: pageTitle(article, language),
    description: some(pageDescription(article, language)),
    inLanguage: language,
    url: canonical,
    mainEntityOfPage: canonical,
    articleSection: some(details.section[language]),
    datePublished: details.publishOn ?? undefined,
    dateModified: article.updatedAt,
    author: byline === undefined ? office : { '@type': 'Person', name: byline },
    publisher: office,
    image: gallery.photos.length > 0 ? gallery.photos.map(photo => picture(photo, language, addresses)) : undefined,
    about: structuredEvent(source, language),
    mentions: mentions.length > 0 ? mentions : undefined,
    ...otherVersion(source, language),
  }
}

/** Nothing that could end the script or begin a tag or a comment is left in it; to a reader of JSON it is the same text. */
const escaped = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The JSON-LD of a page. */
export const structuredData = (source: PageSource, language: Language): string =>
  `<script type="application/ld+json">${escaped(JSON.stringify(described(source, language)))}</script>`
