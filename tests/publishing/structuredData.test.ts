import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Language } from '../../shared/language/language.ts'
import { lacksOf } from '../../shared/publishing/lacks.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { noOrganisation } from '../../shared/settings/settingsAtFirst.ts'
import { beginning, congress, congressSource, paragraph, tagged, version, wholeSource } from './congress.ts'

function dataOf(source: PageSource, language: Language): Record<string, unknown> {
  const [script, ...others] = new JSDOM(pageHtml(source, language)).window.document.scripts
  if (!script || others.length > 0) throw new Error('a page has one script, and it is data')
  return JSON.parse(script.text)
}

const pictures = (folder: string, [first, second]: readonly string[]) => [
  {
    '@type': 'ImageObject',
    contentUrl: `${folder}photos/${'a'.repeat(32)}-2048.jpg`,
    width: 2048,
    height: 1365,
    caption: first,
    creditText: 'Jan Żółć',
  },
  {
    '@type': 'ImageObject',
    contentUrl: `${folder}photos/${'b'.repeat(32)}-1024.jpg`,
    width: 600,
    height: 900,
    ...(second !== undefined && { caption: second }),
  },
]

const office = { '@type': 'Organization', name: 'Klaster Narew', url: 'https://narew.example/' }

test('a machine reads in the Polish page what happened, who wrote of it, and who is mentioned, in reading order', () => {
  const address = 'https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/'
  expect(dataOf(wholeSource, 'pl')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
    description: 'Relacja z Gdyni',
    inLanguage: 'pl',
    url: address,
    mainEntityOfPage: address,
    articleSection: 'Wydarzenia',
    datePublished: '2026-11-20',
    dateModified: '2026-11-20T09:30:00.000Z',
    author: { '@type': 'Person', name: 'Ewa Linde' },
    publisher: office,
    image: pictures('https://narew.example/aktualnosci/', ['Sala podczas debaty']),
    about: {
      '@type': 'Event',
      name: 'Kongres Morski (14)',
      startDate: '2026-11-18',
      endDate: '2026-11-19',
      location: { '@type': 'Place', name: 'Gdynia' },
      organizer: { '@type': 'Organization', name: 'Klaster Narew i Miasto Gdynia' },
    },
    mentions: [
      {
        '@type': 'Person',
        name: 'Ewelina Marzec',
        jobTitle: 'prezes zarządu',
        worksFor: { '@type': 'Organization', name: 'Stocznia Narew' },
      },
      { '@type': 'Organization', name: 'Stocznia Narew' },
      { '@type': 'Organization', name: 'Polska Agencja Rozwoju Przedsiębiorczości', alternateName: 'PARP' },
    ],
    workTranslation: {
      '@type': 'NewsArticle',
      url: 'https://narew.example/en/news/maritime-congress/',
      inLanguage: 'en',
    },
  })
})

test('the English page speaks of the same in English, and mentions only whom it mentions itself', () => {
  const { mentions, translationOfWork, workTranslation, about } = dataOf(wholeSource, 'en')
  const english = {
    ...wholeSource,
    article: {
      ...congress,
      en: {
        ...congress.en,
        document: beginning(congress.en.document, paragraph(tagged('person', 'ewelina-marzec', 'she'))),
      },
    },
  }
  expect({ mentions, translationOfWork, workTranslation, about, more: dataOf(english, 'en').mentions }).toEqual({
    mentions: [{ '@type': 'Organization', name: 'Polish Agency for Enterprise Development', alternateName: 'PARP' }],
    translationOfWork: {
      '@type': 'NewsArticle',
      url: 'https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
      inLanguage: 'pl',
    },
    workTranslation: undefined,
    about: {
      '@type': 'Event',
      name: 'Maritime Congress (14)',
      startDate: '2026-11-18',
      endDate: '2026-11-19',
      location: { '@type': 'Place', name: 'Gdynia, Poland' },
      organizer: { '@type': 'Organization', name: 'Narew Cluster and the City of Gdynia' },
    },
    more: [
      {
        '@type': 'Person',
        name: 'Ewelina Marzec',
        jobTitle: 'chief executive',
        worksFor: { '@type': 'Organization', name: 'Stocznia Narew' },
      },
      { '@type': 'Organization', name: 'Polish Agency for Enterprise Development', alternateName: 'PARP' },
    ],
  })
})

test('what is not known is not said; pictures of a page without an address are found from the page', () => {
  const bare = { ...congressSource, article: { ...congress, details: emptyDetails } }
  const nothing = {
    article: {
      ...bare.article,
      pl: { document: version('Zapowiedź', [], []), slug: '' },
      gallery: { photos: [], cover: null },
    },
    organisation: noOrganisation,
    records: [],
  }
  const { author, publisher, image, ...rest } = dataOf(bare, 'en')
  expect([{ author, publisher, image, rest: Object.keys(rest) }, dataOf(nothing, 'pl')]).toEqual([
    {
      author: office,
      publisher: office,
      image: pictures('../', ['The hall during the debate']),
      rest: ['@context', '@type', 'headline', 'description', 'inLanguage', 'dateModified', 'mentions'],
    },
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Zapowiedź',
      inLanguage: 'pl',
      dateModified: '2026-11-20T09:30:00.000Z',
    },
  ])
})

test('people and institutions that are not in the directory are counted once, whatever their form', () => {
  const again = paragraph(
    tagged('person', 'kogos-nie-ma', 'kogoś spoza spisu', 'k8'),
    tagged('person', 'parp', 'PARP jako osoba', 'k9'),
  )
  const source = {
    ...wholeSource,
    article: {
      ...wholeSource.article,
      en: { ...congress.en, document: beginning(congress.en.document, again) },
    },
  }
  const unknown = (one: PageSource) => lacksOf(one).filter(lack => lack.kind === 'unknown-mentions')
  expect([unknown(congressSource), unknown(wholeSource), unknown(source), unknown({ ...source, records: [] })]).toEqual(
    [
      [],
      [{ kind: 'unknown-mentions', count: 1 }],
      [{ kind: 'unknown-mentions', count: 2 }],
      [{ kind: 'unknown-mentions', count: 5 }],
    ],
  )
})
