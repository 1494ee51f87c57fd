import type { Article } from '../articles/articleShape.ts'
import { partsOf, titleOf } from '../document/parts.ts'
import { plainText } from '../document/plainText.ts'
import { dayInWords } from '../language/dayInWords.ts'
import { type Language, otherLanguage } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import type { Organisation } from '../settings/settingsShape.ts'
import { wordsIn } from '../words/words.ts'
import { bodyHtml, inlineHtml } from './bodyHtml.ts'
import { escapeHtml } from './escapeHtml.ts'
import { eventLine } from './eventLine.ts'
import { figureHtml } from './figureHtml.ts'
import { type PageAddresses, packageAddresses } from './pageAddresses.ts'
import type { PageSource } from './pageSource.ts'
import { pageStyle } from './pageStyle.ts'
import { versionsWritten } from './versionsWritten.ts'

/** A heading and a page title are never empty. */
export const pageTitle = (article: Article, language: Language): string =>
  titleOf(article[language].document).trim() ||
  article.details.event.name[language].trim() ||
  wordsIn(language)('pages.untitled')

/** What search engines and sharing cards say: the description, or else the lead. */
export const pageDescription = (article: Article, language: Language): string =>
  article.details.description[language].trim() || plainText(partsOf(article[language].document).lead).trim()

/** Photos that stand in the text are not shown again below it. */
function photosBelow(article: Article, language: Language): readonly Photo[] {
  const inText = new Set(partsOf(article[language].document).blocks.map(block => block.attrs?.photo))
  return article.gallery.photos.filter(photo => !inText.has(photo.id))
}

function headHtml(article: Article, language: Language, others: readonly Language[], addresses: PageAddresses): string {
  const description = pageDescription(article, language)
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(pageTitle(article, language))}</title>`,
    description === '' ? '' : `<meta name="description" content="${escapeHtml(description)}">`,
    ...others.map(other => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(addresses.page(other))}">`),
    addresses.stylesheet.kind === 'file'
      ? `<link rel="stylesheet" href="${escapeHtml(addresses.stylesheet.address)}">`
      : `<style>${pageStyle}</style>`,
  ]
    .filter(line => line !== '')
    .join('\n')
}

/** Each language is named in itself, and told as such to a screen reader. */
const languageLink = (other: Language, addresses: PageAddresses): string =>
  `<header class="language"><a href="${escapeHtml(addresses.page(other))}" lang="${other}" hreflang="${other}">${escapeHtml(wordsIn(other)('pages.languageName'))}</a></header>`

function bylineHtml({ details }: Article, language: Language): string {
  const say = wordsIn(language)
  const author = details.byline.trim() === '' ? '' : escapeHtml(say('pages.byline', { name: details.byline.trim() }))
  const day =
    details.publishOn === null
      ? ''
      : `<time datetime="${details.publishOn}">${escapeHtml(dayInWords(details.publishOn, language))}</time>`
  const facts = [author, day].filter(fact => fact !== '').join(' · ')
  return facts === '' ? '' : `<p class="byline">${facts}</p>`
}

function galleryHtml(photos: readonly Photo[], language: Language, addresses: PageAddresses): string {
  if (photos.length === 0) return ''
  const figures = photos.map(photo => figureHtml(photo, language, addresses)).join('\n')
  return `<section>\n<h2>${escapeHtml(wordsIn(language)('pages.gallery'))}</h2>\n<div class="gallery">\n${figures}\n</div>\n</section>`
}

function footerHtml({ name, website }: Organisation): string {
  if (name.trim() === '') return ''
  const text = escapeHtml(name.trim())
  return `<footer><p>${website === '' ? text : `<a href="${escapeHtml(website)}">${text}</a>`}</p></footer>`
}

/** Control characters have no place in a page, wherever they came from. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const withoutControls = (html: string): string => html.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** A complete page of one version: it works as a file, without a server and without a script. */
export function pageHtml(
  { article, organisation }: PageSource,
  language: Language,
  addresses: PageAddresses = packageAddresses(article),
): string {
  const { document } = article[language]
  const others = versionsWritten(article).filter(one => one === otherLanguage(language))
  const lead = inlineHtml(partsOf(document).lead)
  const event = eventLine(article.details.event, language)
  const organisers = article.details.event.organisers[language].trim()
  const content = [
    ...others.map(other => languageLink(other, addresses)),
    '<main>',
    '<article>',
    `<h1>${escapeHtml(pageTitle(article, language))}</h1>`,
    event === '' ? '' : `<p class="event">${escapeHtml(event)}</p>`,
    organisers === ''
      ? ''
      : `<p class="event">${escapeHtml(wordsIn(language)('pages.organisers', { names: organisers }))}</p>`,
    bylineHtml(article, language),
    lead === '' ? '' : `<p class="lead">${lead}</p>`,
    bodyHtml(article, language, addresses),
    galleryHtml(photosBelow(article, language), language, addresses),
    '</article>',
    '</main>',
    footerHtml(organisation),
  ]
  return withoutControls(
    [
      '<!DOCTYPE html>',
      `<html lang="${language}">`,
      '<head>',
      headHtml(article, language, others, addresses),
      '</head>',
      '<body>',
      ...content.filter(line => line !== ''),
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  )
}
