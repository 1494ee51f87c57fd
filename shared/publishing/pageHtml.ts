import { safeLink } from '../document/safeLink.ts'
import { dayInWords } from '../language/dayInWords.ts'
import { type Language, otherLanguage } from '../language/language.ts'
import type { Organisation } from '../settings/settingsShape.ts'
import { pageWordsIn } from '../words/pageWords.ts'
import { contentHtml } from './contentHtml.ts'
import { escapeHtml } from './escapeHtml.ts'
import { eventLine } from './eventLine.ts'
import { harmlessSource } from './harmlessSource.ts'
import { type PageAddresses, packageAddresses } from './pageAddresses.ts'
import { type PageContext, pageContext } from './pageContext.ts'
import { headHtml } from './pageHead.ts'
import type { PageSource } from './pageSource.ts'
import { pageTitle } from './pageWords.ts'
import { versionsWritten } from './versionsWritten.ts'

/** Each language is named in itself, and told as such to a screen reader; it works in a folder and on a website alike. */
const languageLink = (other: Language, addresses: PageAddresses): string =>
  `<header class="language"><a href="${escapeHtml(addresses.page(other))}" lang="${other}" hreflang="${other}">${escapeHtml(pageWordsIn(other)('pages.languageName'))}</a></header>`

/** What, when and where, who organised it, who wrote of it and when: a line each. */
function factsHtml({ article, language, say }: PageContext): string[] {
  const { event, byline, publishOn } = article.details
  const line = eventLine(event, language)
  const organisers = event.organisers[language].trim()
  const day =
    publishOn === null ? '' : `<time datetime="${publishOn}">${escapeHtml(dayInWords(publishOn, language))}</time>`
  const author = byline.trim() === '' ? '' : escapeHtml(say('pages.byline', { name: byline.trim() }))
  const written = [author, day].filter(fact => fact !== '').join(' · ')
  return [
    line === '' ? '' : `<p class="event">${escapeHtml(line)}</p>`,
    organisers === '' ? '' : `<p class="event">${escapeHtml(say('pages.organisers', { names: organisers }))}</p>`,
    written === '' ? '' : `<p class="byline">${written}</p>`,
  ]
}

function footerHtml({ name, website }: Organisation): string {
  if (name.trim() === '') return ''
  const text = escapeHtml(name.trim())
  const link = safeLink(website)
  return `<footer><p>${link === null ? text : `<a href="${escapeHtml(link)}">${text}</a>`}</p></footer>`
}

/**
 * A complete page of one version: it works as a file, without a server and without a script. Its own links are those of
 * `addresses`; what it says to search engines and sharing cards needs full addresses and keeps to `absoluteAddresses`.
 */
export function pageHtml(source: PageSource, language: Language, addresses?: PageAddresses): string {
  const harmless = harmlessSource(source)
  const { article, organisation } = harmless
  const context = pageContext(article, language, addresses ?? packageAddresses(article))
  const others = versionsWritten(article).filter(one => one === otherLanguage(language))
  const content = [
    ...others.map(other => languageLink(other, context.addresses)),
    '<main>',
    '<article>',
    `<h1>${escapeHtml(pageTitle(article, language))}</h1>`,
    ...factsHtml(context),
    contentHtml(context),
    '</article>',
    '</main>',
    footerHtml(organisation),
  ]
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    headHtml(harmless, language, context.addresses),
    '</head>',
    '<body>',
    ...content.filter(line => line !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
