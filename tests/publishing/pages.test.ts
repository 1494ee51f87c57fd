import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import { noOrganisation } from '../../shared/settings/settingsAtFirst.ts'
import { complaints } from './complaints.ts'
import { congress, congressSource, version, wholeSource } from './congress.ts'

const dom = (html: string): Document => new JSDOM(html).window.document

test('pages of a whole congress report are valid HTML in both languages, with an address on the website and without', async () => {
  const pages = [congressSource, wholeSource].flatMap(source =>
    (['pl', 'en'] as const).map(language => pageHtml(source, language)),
  )
  expect(await Promise.all(pages.map(page => complaints(page)))).toEqual([[], [], [], []])
})

test('pages of an item with nothing but a title are valid too', async () => {
  const bare: Article = {
    ...congress,
    pl: { document: version('Zapowiedź', [], []), slug: '' },
    en: { document: version('', [], []), slug: '' },
    gallery: { photos: [], cover: null },
    details: emptyDetails,
  }
  const html = pageHtml({ article: bare, organisation: noOrganisation, records: [] }, 'pl')
  expect(await complaints(html)).toEqual([])
  expect(dom(html).body.textContent?.trim()).toBe('Zapowiedź')
})

test('links, bold and italic words of the lead are so on the page; a mention is bare words', () => {
  const piece = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]) => ({
    type: 'text',
    text,
    marks,
  })
  const lead = [
    piece('Kongres', { type: 'link', attrs: { href: 'https://kongres.example/' } }),
    piece(' z ', { type: 'bold' }),
    piece('PARP', { type: 'mention', attrs: { kind: 'institution', id: 'parp', key: 'k' } }),
    { type: 'hardBreak' },
    piece('w Gdyni', { type: 'italic' }),
  ]
  const article = { ...congress, pl: { document: version('Zapowiedź', lead, []), slug: '' } }
  expect(dom(pageHtml({ ...congressSource, article }, 'pl')).querySelector('.lead')?.innerHTML).toBe(
    '<a href="https://kongres.example/" rel="noopener noreferrer">Kongres</a><strong> z </strong>PARP<br><em>w Gdyni</em>',
  )
})

test('the Polish page says what, when, where, who, and leads to the English one', () => {
  const page = dom(pageHtml(congressSource, 'pl'))
  const link = page.querySelector('.language a')
  expect({
    lang: page.documentElement.lang,
    title: page.title,
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    facts: [...page.querySelectorAll('.event, .byline, .lead')].map(one => one.textContent),
    day: page.querySelector('time')?.dateTime,
    other: [link?.getAttribute('href'), link?.getAttribute('lang'), link?.getAttribute('hreflang'), link?.textContent],
    office: page.querySelector('footer a')?.getAttribute('href'),
    scripts: [...page.scripts].map(script => script.type),
  }).toEqual({
    lang: 'pl',
    title: '14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
    description: 'O dostawach dla farm wiatrowych rozmawiało w Gdyni ponad 400 firm.',
    facts: [
      'Kongres Morski (14) · 18–19 listopada 2026 r. · Gdynia',
      'Organizacja: Klaster Narew i Miasto Gdynia',
      'Tekst: Ewa Linde · 20 listopada 2026 r.',
      'O dostawach dla farm wiatrowych rozmawiało w Gdyni ponad 400 firm.',
    ],
    day: '2026-11-20',
    other: ['../en/index.html', 'en', 'en', 'English'],
    office: 'https://narew.example/',
    scripts: ['application/ld+json'],
  })
})

test('the English page speaks English throughout', () => {
  const page = dom(pageHtml(congressSource, 'en'))
  expect({
    lang: page.documentElement.lang,
    facts: [...page.querySelectorAll('.event, .byline')].map(one => one.textContent),
    other: page.querySelector('.language a')?.textContent,
    photos: [...page.querySelectorAll('figcaption, section h2')].map(one => one.textContent),
  }).toEqual({
    lang: 'en',
    facts: [
      'Maritime Congress (14) · 18–19 November 2026 · Gdynia, Poland',
      'Organised by: Narew Cluster and the City of Gdynia',
      'Text: Ewa Linde · 20 November 2026',
    ],
    other: 'Polski',
    photos: ['The hall during the debate Photo: Jan Żółć', 'Photo gallery'],
  })
})

test('blocks become the HTML that a website wants', () => {
  const article = dom(pageHtml(congressSource, 'pl')).querySelector('article')
  const outer = (selector: string) => article?.querySelector(selector)?.outerHTML
  expect({
    headings: [...(article?.querySelectorAll('h1, h2, h3') ?? [])].map(one => `${one.tagName} ${one.textContent}`),
    mention: article?.querySelectorAll('p:not([class])')[0]?.innerHTML,
    quotation: outer('.quotation'),
    table: outer('table'),
    list: outer('ul'),
    ordered: outer('ol'),
    film: article?.querySelector('p:has(> a[href*=youtube])')?.innerHTML,
    empty: [...(article?.querySelectorAll('p') ?? [])].filter(one => one.textContent === '').length,
  }).toEqual({
    headings: [
      'H1 14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
      'H2 Dzień pierwszy',
      'H2 W liczbach',
      'H3 Co dalej',
      'H2 Galeria zdjęć',
    ],
    mention:
      'Polska Agencja <em>Rozwoju</em> Przedsiębiorczości zapowiedziała <a href="https://www.parp.gov.pl/dotacje?a=1&amp;b=2" rel="noopener noreferrer">nowy nabór</a>.<br>Wnioski od stycznia.',
    quotation:
      '<figure class="quotation"><blockquote><p>Bez portów nie będzie wiatraków.</p><p>A bez kolei nie będzie portów.</p></blockquote><figcaption>Ewelina Marzec, prezes Stoczni Narew</figcaption></figure>',
    table:
      '<table><thead><tr><th scope="col">Rok</th><th scope="col">Firmy</th></tr></thead><tbody><tr><th scope="row">2025</th><td>380</td></tr><tr><th scope="row">2026</th><td>412</td></tr></tbody></table>',
    list: '<ul><li>porty<ul><li>Gdynia</li></ul></li><li>kolej</li></ul>',
    ordered: '<ol start="3"><li>trzeci etap</li></ol>',
    film: '<a href="https://www.youtube.com/watch?v=abc&amp;t=1" rel="noopener noreferrer">Obejrzyj film (youtube.com)</a>',
    empty: 0,
  })
})

/** Each picture of a page by the first letter of its file, and where it stands. */
const picturesOf = (html: string): string[] =>
  [...dom(html).querySelectorAll('img')].map(image => {
    const place = image.closest('.cover, .gallery')?.className ?? 'text'
    return `${place} ${image.getAttribute('src')?.slice('../photos/'.length)[0]}${image.getAttribute('loading') === 'lazy' ? '' : ' at once'}`
  })

test('a photo comes in three sizes for the browser to choose from, with the words that go with it', () => {
  const page = dom(pageHtml(congressSource, 'pl'))
  const photo = (selector: string) => [...page.querySelectorAll(selector)].map(one => one.outerHTML)
  const [hall, yard] = ['a', 'b'].map(letter => `../photos/${letter.repeat(32)}`)
  expect({ inText: photo('article > figure:not(.quotation)'), gallery: photo('.gallery figure') }).toEqual({
    inText: [
      `<figure><img src="${hall}-1024.jpg" srcset="${hall}-320.jpg 320w, ${hall}-1024.jpg 1024w, ${hall}-2048.jpg 2048w" sizes="(min-width: 46rem) 44rem, 100vw" width="1024" height="683" alt="Pełna sala konferencyjna, na scenie czworo prelegentów"><figcaption>Sala podczas debaty <span class="credit">Fot. Jan Żółć</span></figcaption></figure>`,
    ],
    gallery: [
      `<figure><img src="${yard}-1024.jpg" srcset="${yard}-320.jpg 213w, ${yard}-1024.jpg 600w" sizes="(min-width: 46rem) 21.5rem, 100vw" width="600" height="900" alt="Suwnica w stoczni" loading="lazy"></figure>`,
    ],
  })
})

test('no photo is shown twice: the cover stands under the lead unless the text has it, the gallery has the rest', () => {
  const chosen = (cover: string | null) => {
    const source = { ...congressSource, article: { ...congress, gallery: { ...congress.gallery, cover } } }
    return (['pl', 'en'] as const).map(language => picturesOf(pageHtml(source, language)))
  }
  expect([chosen(null), chosen('b'.repeat(32)), chosen('c'.repeat(32))]).toEqual([
    [
      ['text a at once', 'gallery b'],
      ['cover a at once', 'gallery b'],
    ],
    [
      ['cover b at once', 'text a'],
      ['cover b at once', 'gallery a'],
    ],
    [
      ['text a at once', 'gallery b'],
      ['cover a at once', 'gallery b'],
    ],
  ])
})

test('files are listed under the text by title, kind and size, and a block in the text leads to the same file', () => {
  const links = (language: 'pl' | 'en') => {
    const page = dom(pageHtml(wholeSource, language))
    const said = (selector: string) =>
      [...page.querySelectorAll(selector)].map(
        one => `${one.textContent?.replaceAll('\u00a0', ' ')} → ${one.querySelector('a')?.getAttribute('href') ?? ''}`,
      )
    return {
      heading: page.querySelector('section:has(.attachments) h2')?.textContent,
      list: said('.attachments li'),
      inText: said('article > p').filter(line => /pdf/i.test(line)),
    }
  }
  expect([links('pl'), links('en')]).toEqual([
    {
      heading: 'Do pobrania',
      list: [
        'Program kongresu (PDF, 1,2 MB) → ../attachments/program-ostateczny.pdf',
        'Slajdy – dzień 1.pdf (PDF, 83 kB) → ../attachments/slajdy-dzien-1.pdf',
      ],
      inText: ['Program kongresu (PDF, 1,2 MB) → ../attachments/program-ostateczny.pdf', 'dawno usunięty.pdf → '],
    },
    {
      heading: 'Downloads',
      list: [
        'Congress programme (PDF, 1.2 MB) → ../attachments/program-ostateczny.pdf',
        'Slajdy – dzień 1.pdf (PDF, 83 kB) → ../attachments/slajdy-dzien-1.pdf',
      ],
      inText: [],
    },
  ])
})

test('a size is said in kilobytes or megabytes, never as nothing', () => {
  const bytes = [0, 1, 999_499, 999_500, 1_050_000, 9_960_000, 31_400_000]
  expect(bytes.map(one => sizeInWords(one, 'pl').replace('\u00a0', ' '))).toEqual([
    '1 kB',
    '1 kB',
    '999 kB',
    '1 MB',
    '1,1 MB',
    '10 MB',
    '31 MB',
  ])
})

test('no id of a block, a pair, a record or a basis is in a page', () => {
  const pages = (['pl', 'en'] as const).map(language => pageHtml(wholeSource, language)).join('')
  expect([JSON.stringify(congress).includes('tajn'), pages.match(/tajn|"parp"|ewelina-marzec|kongres2026/g)]).toEqual([
    true,
    null,
  ])
})

test('an item in one language has no link to the other', () => {
  const polishOnly: Article = { ...congress, en: { document: version('', [], []), slug: '' } }
  expect(dom(pageHtml({ ...congressSource, article: polishOnly }, 'pl')).querySelectorAll('[hreflang]')).toHaveLength(0)
})
