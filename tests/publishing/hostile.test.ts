import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { photoXmp } from '../../shared/photos/photoXmp.ts'
import { bodyFragment } from '../../shared/publishing/bodyFragment.ts'
import { packageArticle } from '../../shared/publishing/packageArticle.ts'
import { packageShape } from '../../shared/publishing/packageShape.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { planPackage } from '../../shared/publishing/planPackage.ts'
import { complaints } from './complaints.ts'
import { hallPhoto, node, paragraph, programme, tagged, text, version, wholeSource } from './congress.ts'

/** What tries to be markup, or to leave an attribute, a script, a comment, a sentence of ours. */
const said = `</title></script><script>alert(1)</script>--><!-- ]]>"'><img src=x onerror=alert(1)>&amp; {{name}} $t(pages.gallery) $& żółć 🏗️𝒦 \u200eLRM`
/** The same with what no page may carry: directions overridden, control characters, half a letter. */
const evil = `\u202e\u2067${said}\u2069\u202c\u0000\u0007\u001b\u0085\ufffe\u{1ffff}\ud83c`
/** As it may be shown: half a letter is the sign for an unknown one. */
const shown = `${said}\ufffd`

const both = { pl: evil, en: evil }
const photo = { ...hallPhoto, caption: both, alt: both, credit: evil }

const records: readonly DirectoryRecord[] = [
  { id: 'zla-osoba', ...newPerson(evil, both, 'zla-firma') },
  { id: 'zla-firma', ...newInstitution(both, { pl: `${evil}!`, en: '' }) },
]

const linked = (href: string): DocumentNode => paragraph(text('odnośnik', { type: 'link', attrs: { href } }))

const document = version(
  evil,
  [text(evil), text('\u202e')],
  [
    node('heading', { level: 2 }, text(evil)),
    linked('https://example.com/?q="onclick="alert(1)'),
    linked('javascript:alert(1)'),
    linked('java\nscript:alert(1)'),
    linked('data:text/html,<script>alert(1)</script>'),
    node('quotation', {}, paragraph(text(`${evil}<figcaption></p><p>`)), node('quotationAuthor', {}, text(evil))),
    node('bulletList', {}, node('listItem', {}, paragraph(text(`</p>${evil}`)))),
    node('table', {}, node('tableRow', {}, node('tableCell', {}, paragraph(text(`${evil}</tr></td>`))))),
    paragraph(tagged('person', 'zla-osoba', evil, 'k1'), text(' '), tagged('institution', 'zla-firma', evil, 'k2')),
    node('video', { address: 'javascript:alert(1)' }),
    node('attachment', { hash: 'd'.repeat(32), name: evil }),
  ],
)

const hostile: PageSource = {
  ...wholeSource,
  article: {
    ...wholeSource.article,
    pl: { document, slug: '../../etc' },
    gallery: { photos: [photo, { ...photo, id: 'b'.repeat(32) }], cover: null },
    details: {
      ...wholeSource.article.details,
      byline: evil,
      section: both,
      categories: [evil],
      description: both,
      event: { ...wholeSource.article.details.event, name: both, edition: evil, place: both, organisers: both },
      attachments: [
        { ...programme, name: evil, title: both },
        { ...programme, id: '2'.repeat(32), name: evil, title: { pl: '', en: '' } },
      ],
    },
  },
  organisation: { ...wholeSource.organisation, name: evil },
  records,
}

/** Everything that could act, anywhere in a document. */
const acting = (root: Document | DocumentFragment): string[] => [
  ...[...root.querySelectorAll('script:not([type="application/ld+json"]), iframe, object, embed, base, form')].map(
    one => one.outerHTML,
  ),
  ...[...root.querySelectorAll('*')].flatMap(one =>
    one
      .getAttributeNames()
      .filter(name => name.startsWith('on') || /^(javascript|data):/.test(one.getAttribute(name) ?? ''))
      .map(name => `${one.localName} ${name}`),
  ),
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u

test('hostile words stay words everywhere on the page, and the page stays valid', async () => {
  const html = pageHtml(hostile, 'pl')
  const page = new JSDOM(html).window.document
  const content = (selector: string) => page.querySelector(selector)?.textContent
  expect([await complaints(html), acting(page), harmful.test(html)]).toEqual([[], [], false])
  expect({
    images: page.images.length,
    title: page.title,
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    card: page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    heading: content('h1'),
    lead: content('.lead'),
    alt: page.images[0]?.alt,
    caption: content('.cover figcaption'),
    author: content('.quotation figcaption'),
    said: content('blockquote'),
    item: content('article li'),
    cell: content('td'),
    byline: content('.byline')?.split(' · ')[0],
    facts: [...page.querySelectorAll('.event')].map(one => one.textContent),
    file: content('.attachments li')?.replaceAll('\u00a0', ' '),
    footer: content('footer'),
    links: [...page.querySelectorAll('article > p a')].map(link => link.getAttribute('href')),
    canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href'),
  }).toEqual({
    images: 2,
    title: shown,
    description: shown,
    card: shown,
    heading: shown,
    lead: shown,
    alt: shown,
    caption: `${shown} Fot. ${shown}`,
    author: shown,
    said: `${shown}<figcaption></p><p>`,
    item: `</p>${shown}`,
    cell: `${shown}</tr></td>`,
    byline: `Tekst: ${shown}`,
    facts: [`${shown} (${shown}) · 18–19 listopada 2026 r. · ${shown}`, `Organizacja: ${shown}`],
    file: `${shown} (PDF, 1,2 MB)`,
    footer: shown,
    links: ['https://example.com/?q=%22onclick=%22alert(1)'],
    canonical: 'https://narew.example/aktualnosci/etc/',
  })
})

test('no hostile word ends the JSON-LD of a page, and a machine reads what was written', () => {
  const html = pageHtml(hostile, 'pl')
  const [, raw = ''] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? []
  const data = JSON.parse(new JSDOM(html).window.document.scripts[0]?.text ?? '')
  expect([
    raw.match(/[<>&\u2028\u2029]/),
    JSON.parse(raw),
    data.headline,
    data.image[0].creditText,
    data.mentions,
  ]).toEqual([
    null,
    data,
    shown,
    shown,
    [
      {
        '@type': 'Person',
        name: shown,
        jobTitle: shown,
        worksFor: { '@type': 'Organization', name: shown, alternateName: `${shown}!` },
      },
      { '@type': 'Organization', name: shown, alternateName: `${shown}!` },
    ],
  ])
})

test('the fragment is as harmless as the page', async () => {
  const html = bodyFragment(hostile, 'pl')
  const fragment = JSDOM.fragment(html)
  expect({
    complaints: await complaints(html, 'fragment'),
    acting: acting(fragment),
    harmful: harmful.test(html),
    lead: fragment.querySelector('.lead')?.textContent,
  }).toEqual({ complaints: [], acting: [], harmful: false, lead: shown })
})

test('the data hold the same words, with nothing harmful in them, and keep to their shape', () => {
  const json = JSON.stringify(packageArticle(hostile))
  const data = packageShape.strict().parse(JSON.parse(json))
  const { pl } = data.versions
  expect({
    harmful: harmful.test(json) || /\\u(00[01]|d[89a-f])/i.test(json),
    words: [
      pl?.title,
      pl?.lead,
      data.byline,
      data.section.pl,
      data.categories[0],
      data.photos[0]?.credit,
      pl?.mentions[0]?.name,
    ],
    acting: acting(JSDOM.fragment(pl?.body ?? '')),
  }).toEqual({ harmful: false, words: Array(7).fill(shown), acting: [] })
})

test('a photo carries its words as XML that every reader takes, whatever they are', () => {
  const { window } = new JSDOM('')
  const xmp = new window.DOMParser().parseFromString(photoXmp(photo), 'application/xml')
  const words = (tag: string) => [...xmp.getElementsByTagName(tag)].map(one => one.textContent)
  expect({
    broken: xmp.querySelector('parsererror')?.textContent,
    harmful: harmful.test(photoXmp(photo).replaceAll('\ufeff', '')),
    caption: words('dc:description'),
    alt: words('Iptc4xmpCore:AltTextAccessibility'),
    creator: words('dc:creator'),
    credit: words('photoshop:Credit'),
  }).toEqual({
    broken: undefined,
    harmful: false,
    caption: [shown.repeat(3)],
    alt: [shown.repeat(3)],
    creator: [shown],
    credit: [shown],
  })
})

test('nothing in the library is changed by what is left out of a package, and paths in it are plain', () => {
  const before = structuredClone(hostile)
  const plan = planPackage(hostile)
  if (!plan.ok) throw new Error(plan.refusal.kind)
  const paths = [...plan.value.texts, ...plan.value.attachments].map(file => file.path)
  expect([hostile, plan.value.name, paths.filter(path => !/^[a-z0-9./-]+$/.test(path) || path.includes('..'))]).toEqual(
    [before, 'etc', []],
  )
  expect(plan.value.attachments.map(file => file.path)).toEqual([
    'attachments/title-script-script-alert-1-script-img-src-x-onerror-alert-1-amp-name-t-pages.pdf',
    'attachments/title-script-script-alert-1-script-img-src-x-onerror-alert-1-amp-name-t-pages-2.pdf',
  ])
})
