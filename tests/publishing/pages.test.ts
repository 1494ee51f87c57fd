import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import { noOrganisation } from '../../shared/settings/settingsShape.ts'
import { congress, hallPhoto, narew, node, paragraph, text, version } from './congress.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // A headline may be longer than what a search engine shows; the stylesheet lies in the package, so nobody else can change it.
    rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
)

async function complaints(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) => messages.map(one => `${one.line}: ${one.ruleId}: ${one.message}`))
}

const dom = (html: string): Document => new JSDOM(html).window.document

test('pages of a whole congress report are valid HTML in both languages', async () => {
  const pages = (['pl', 'en'] as const).map(language => pageHtml(congress, narew, language))
  expect(await Promise.all(pages.map(complaints))).toEqual([[], []])
})

test('pages of an item with nothing but a title are valid too', async () => {
  const bare: Article = {
    ...congress,
    pl: { document: version('Zapowiedź', [], []), slug: '' },
    en: { document: version('', [], []), slug: '' },
    gallery: { photos: [], cover: null },
    details: emptyDetails,
  }
  const html = pageHtml(bare, noOrganisation, 'pl')
  expect(await complaints(html)).toEqual([])
  expect(dom(html).body.textContent?.trim()).toBe('Zapowiedź')
})

test('the Polish page says what, when, where, who, and leads to the English one', () => {
  const page = dom(pageHtml(congress, narew, 'pl'))
  const link = page.querySelector('.language a')
  expect({
    lang: page.documentElement.lang,
    title: page.title,
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    facts: [...page.querySelectorAll('.event, .byline, .lead')].map(one => one.textContent),
    day: page.querySelector('time')?.dateTime,
    other: [link?.getAttribute('href'), link?.getAttribute('lang'), link?.getAttribute('hreflang'), link?.textContent],
    office: page.querySelector('footer a')?.getAttribute('href'),
    scripts: page.scripts.length,
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
    scripts: 0,
  })
})

test('the English page speaks English throughout', () => {
  const page = dom(pageHtml(congress, narew, 'en'))
  expect({
    lang: page.documentElement.lang,
    facts: [...page.querySelectorAll('.event, .byline')].map(one => one.textContent),
    other: page.querySelector('.language a')?.textContent,
    gallery: [...page.querySelectorAll('.gallery figcaption, section h2')].map(one => one.textContent),
  }).toEqual({
    lang: 'en',
    facts: [
      'Maritime Congress (14) · 18–19 November 2026 · Gdynia, Poland',
      'Organised by: Narew Cluster and the City of Gdynia',
      'Text: Ewa Linde · 20 November 2026',
    ],
    other: 'Polski',
    gallery: ['Photo gallery', 'The hall during the debate Photo: Jan Żółć'],
  })
})

test('blocks become the HTML that a website wants', () => {
  const article = dom(pageHtml(congress, narew, 'pl')).querySelector('article')
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

test('a photo in the text is not shown again in the gallery, and one that left the gallery is not shown', () => {
  const page = dom(pageHtml(congress, narew, 'pl'))
  const photo = (selector: string) => [...page.querySelectorAll(selector)].map(one => one.outerHTML)
  expect({ inText: photo('article > figure:not(.quotation)'), gallery: photo('.gallery figure') }).toEqual({
    inText: [
      `<figure><img src="../photos/${'a'.repeat(32)}.jpg" width="1024" height="683" alt="Pełna sala konferencyjna, na scenie czworo prelegentów" loading="lazy"><figcaption>Sala podczas debaty <span class="credit">Fot. Jan Żółć</span></figcaption></figure>`,
    ],
    gallery: [
      `<figure><img src="../photos/${'b'.repeat(32)}.jpg" width="600" height="900" alt="Suwnica w stoczni" loading="lazy"></figure>`,
    ],
  })
})

test('no id of a block, a pair, a record or a basis is in a page', () => {
  const pages = (['pl', 'en'] as const).map(language => pageHtml(congress, narew, language)).join('')
  expect([JSON.stringify(congress).includes('tajn'), pages.match(/tajn|"parp"|kongres2026/g)]).toEqual([true, null])
})

test('an item in one language has no link to the other', () => {
  const polishOnly: Article = { ...congress, en: { document: version('', [], []), slug: '' } }
  expect(dom(pageHtml(polishOnly, narew, 'pl')).querySelectorAll('[hreflang]')).toHaveLength(0)
})

test('hostile words stay words everywhere on the page', async () => {
  const evil = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;\u202eabc\u202c 🏗️𝒜\u0000\u0007`
  const photo = { ...hallPhoto, caption: { pl: evil, en: evil }, alt: { pl: evil, en: evil }, credit: evil }
  const hostile: Article = {
    ...congress,
    pl: {
      document: version(
        evil,
        [text(evil)],
        [
          node('heading', { level: 2 }, text(evil)),
          node('paragraph', {}, text(evil, { type: 'link', attrs: { href: 'https://example.com/?q=%22onclick=%22' } })),
          node('quotation', {}, paragraph(text(`${evil}<figcaption></p><p>`)), node('quotationAuthor', {}, text(evil))),
          node('bulletList', {}, node('listItem', {}, paragraph(text(`</p>${evil}`)))),
          node('attachment', { hash: 'd'.repeat(32), name: evil }),
        ],
      ),
      slug: '../../etc',
    },
    gallery: { photos: [photo], cover: null },
    details: {
      ...congress.details,
      byline: evil,
      description: { pl: evil, en: evil },
      event: { ...congress.details.event, name: { pl: evil, en: evil }, edition: evil, place: { pl: evil, en: evil } },
    },
  }
  const html = pageHtml(hostile, { ...narew, name: evil }, 'pl')
  const page = dom(html)
  const said = evil.replaceAll('\u0000', '').replaceAll('\u0007', '')
  expect(await complaints(html)).toEqual([])
  expect({
    scripts: page.scripts.length,
    images: page.images.length,
    handlers: [...page.querySelectorAll('*')]
      .flatMap(one => one.getAttributeNames())
      .filter(name => name.startsWith('on')),
    title: page.title,
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    heading: page.querySelector('h1')?.textContent,
    alt: page.images[0]?.alt,
    author: page.querySelector('.quotation figcaption')?.textContent,
    said: page.querySelector('blockquote')?.textContent,
    item: page.querySelector('li')?.textContent,
  }).toEqual({
    scripts: 0,
    images: 1,
    handlers: [],
    title: said,
    description: said,
    heading: said,
    alt: said,
    author: said,
    said: `${said}<figcaption></p><p>`,
    item: `</p>${said}`,
  })
})
