import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Language } from '../../shared/language/language.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { congress, congressSource, version, wholeSource } from './congress.ts'

/** What a search engine and a sharing card are told, a line each, without what every page says of itself. */
function told(source: PageSource, language: Language): string[] {
  const { head } = new JSDOM(pageHtml(source, language)).window.document
  return [
    ...[...head.querySelectorAll('link:not([rel=stylesheet])')].map(
      link => `${link.getAttribute('hreflang') ?? link.getAttribute('rel')} ${link.getAttribute('href')}`,
    ),
    ...[...head.querySelectorAll('meta[property], meta[name="twitter:card"]')].map(
      meta => `${meta.getAttribute('property') ?? meta.getAttribute('name')} ${meta.getAttribute('content')}`,
    ),
  ]
}

const links = [
  'pl https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
  'en https://narew.example/en/news/maritime-congress/',
  'x-default https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
]

test('search engines and sharing cards are told of both versions by their addresses', () => {
  expect([told(wholeSource, 'pl'), told(wholeSource, 'en')]).toEqual([
    [
      'canonical https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
      ...links,
      'og:type article',
      'og:title 14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
      'og:description Relacja z Gdyni',
      'og:locale pl_PL',
      'og:locale:alternate en_GB',
      'og:site_name Klaster Narew',
      'og:url https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
      `og:image https://narew.example/aktualnosci/photos/${'a'.repeat(32)}-2048.jpg`,
      'og:image:width 2048',
      'og:image:height 1365',
      'og:image:alt Pełna sala konferencyjna, na scenie czworo prelegentów',
      'article:published_time 2026-11-20',
      'article:section Wydarzenia',
      'twitter:card summary_large_image',
    ],
    [
      'canonical https://narew.example/en/news/maritime-congress/',
      ...links,
      'og:type article',
      'og:title 14th Maritime Congress: shipyards count on “Green Baltic”',
      'og:description More than 400 companies talked in Gdynia about supplies for wind farms.',
      'og:locale en_GB',
      'og:locale:alternate pl_PL',
      'og:site_name Klaster Narew',
      'og:url https://narew.example/en/news/maritime-congress/',
      `og:image https://narew.example/en/news/photos/${'a'.repeat(32)}-2048.jpg`,
      'og:image:width 2048',
      'og:image:height 1365',
      'og:image:alt A full conference hall, four speakers on stage',
      'article:published_time 2026-11-20',
      'article:section Events',
      'twitter:card summary_large_image',
    ],
  ])
})

test('without addresses in the settings nothing is made up: what needs one is left out', () => {
  expect(told(congressSource, 'en')).toEqual([
    'og:type article',
    'og:title 14th Maritime Congress: shipyards count on “Green Baltic”',
    'og:description More than 400 companies talked in Gdynia about supplies for wind farms.',
    'og:locale en_GB',
    'og:locale:alternate pl_PL',
    'og:site_name Klaster Narew',
    'article:published_time 2026-11-20',
    'article:section Events',
    'twitter:card summary',
  ])
})

test('a version that was not written, or has no address, is no alternate', () => {
  const { organisation } = wholeSource
  const polishOnly = { ...congress, en: { document: version('', [], []), slug: '' } }
  const alternates = (source: PageSource, language: Language) =>
    told(source, language).filter(line => /^(pl|en|x-default|og:locale:alternate) /.test(line))
  expect([
    alternates({ ...wholeSource, article: polishOnly }, 'pl'),
    alternates(
      { ...wholeSource, organisation: { ...organisation, address: { pl: '', en: 'https://n.example/{slug}' } } },
      'en',
    ),
  ]).toEqual([
    [links[0], links[2]],
    ['en https://n.example/maritime-congress', 'og:locale:alternate pl_PL'],
  ])
})
