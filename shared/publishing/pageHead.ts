import { type Language, otherLanguage } from '../language/language.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { absoluteAddresses } from './absoluteAddresses.ts'
import { canonicalAddress } from './addressOf.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { PageAddresses } from './pageAddresses.ts'
import { coverOf } from './pagePhotos.ts'
import type { PageSource } from './pageSource.ts'
import { pageStyle } from './pageStyle.ts'
import { pageDescription, pageTitle } from './pageWords.ts'
import { structuredData } from './structuredData.ts'
import { versionsWritten } from './versionsWritten.ts'

const locales: Readonly<Record<Language, string>> = { pl: 'pl_PL', en: 'en_GB' }

/** One fact of OpenGraph (https://ogp.me); without a value there is none. */
const property = (name: string, value: string): string =>
  value === '' ? '' : `<meta property="${name}" content="${escapeHtml(value)}">`

/** Both languages, this one too, each by its full address; Polish is for whoever reads neither. */
function languageLinks(source: PageSource): string[] {
  const link = (language: string, address: string | null): string =>
    address === null ? '' : `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}">`
  const written = versionsWritten(source.article)
  return [
    ...written.map(language => link(language, canonicalAddress(source, language))),
    ...(written.includes('pl') ? [link('x-default', canonicalAddress(source, 'pl'))] : []),
  ]
}

/** The picture of a sharing card is the cover in its largest size; a card finds it by a full address only. */
function cardPicture(source: PageSource, language: Language): string[] {
  const cover = coverOf(source.article)
  if (cover === null || canonicalAddress(source, language) === null) return []
  const [{ box, width, height }] = webRenditions(cover)
  return [
    property('og:image', absoluteAddresses(source, language).photo(cover, box)),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', cover.alt[language].trim()),
  ]
}

/** What sharing cards show (OpenGraph, and the one word that X wants beside it). */
function cardOf(source: PageSource, language: Language): string[] {
  const { article, organisation } = source
  const { publishOn, section } = article.details
  const picture = cardPicture(source, language)
  const other = otherLanguage(language)
  return [
    property('og:type', 'article'),
    property('og:title', pageTitle(article, language)),
    property('og:description', pageDescription(article, language)),
    property('og:locale', locales[language]),
    versionsWritten(article).includes(other) ? property('og:locale:alternate', locales[other]) : '',
    property('og:site_name', organisation.name.trim()),
    property('og:url', canonicalAddress(source, language) ?? ''),
    ...picture,
    property('article:published_time', publishOn ?? ''),
    property('article:section', section[language].trim()),
    `<meta name="twitter:card" content="${picture.length > 0 ? 'summary_large_image' : 'summary'}">`,
  ]
}

/** What stands in `head`, one element a line. What needs a full address is left out where the settings have no pattern for it. */
export function headHtml(source: PageSource, language: Language, { stylesheet }: PageAddresses): string {
  const description = pageDescription(source.article, language)
  const canonical = canonicalAddress(source, language)
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(pageTitle(source.article, language))}</title>`,
    description === '' ? '' : `<meta name="description" content="${escapeHtml(description)}">`,
    canonical === null ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...languageLinks(source),
    ...cardOf(source, language),
    stylesheet.kind === 'file'
      ? `<link rel="stylesheet" href="${escapeHtml(stylesheet.address)}">`
      : `<style>${pageStyle}</style>`,
    structuredData(source, language),
  ]
    .filter(line => line !== '')
    .join('\n')
}
