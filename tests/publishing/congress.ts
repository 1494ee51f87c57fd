import type { Article, Details } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { emptyGallery, type Photo } from '../../shared/photos/photo.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'

type Mark = NonNullable<DocumentNode['marks']>[number]

export const text = (words: string, ...marks: Mark[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
export const node = (
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  ...content: DocumentNode[]
): DocumentNode => ({ type, attrs, content })
export const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })

let blocks = 0
/** As the editor stores it: every block has an id, and an English one names its Polish pair and its basis. */
const block = (type: string, attrs: Readonly<Record<string, unknown>>, ...content: DocumentNode[]): DocumentNode => {
  blocks += 1
  return node(type, { id: `tajneid${blocks}`, pl: ['tajnepl1'], basis: 'tajnabaza', ...attrs }, ...content)
}

export const version = (title: string, lead: DocumentNode[], body: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title', ...(title !== '' && { content: [text(title)] }) },
    { type: 'lead', content: lead },
    ...(body.length > 0 ? body : [block('paragraph', {})]),
  ],
})

const mention = (words: string, ...marks: Mark[]): DocumentNode =>
  text(words, ...marks, { type: 'mention', attrs: { kind: 'institution', id: 'parp', key: 'tajnyklucz' } })

const cell = (type: 'tableCell' | 'tableHeader', words: string): DocumentNode => node(type, {}, paragraph(text(words)))

const row = (...cells: DocumentNode[]): DocumentNode => ({ type: 'tableRow', content: cells })

export const hallPhoto: Photo = {
  id: 'a'.repeat(32),
  extension: 'jpg',
  name: 'IMG_4401.jpg',
  width: 6000,
  height: 4000,
  bytes: 9_000_000,
  caption: { pl: 'Sala podczas debaty', en: 'The hall during the debate' },
  alt: {
    pl: 'Pełna sala konferencyjna, na scenie czworo prelegentów',
    en: 'A full conference hall, four speakers on stage',
  },
  credit: 'Jan Żółć',
  damaged: false,
}

const yardPhoto: Photo = {
  ...hallPhoto,
  id: 'b'.repeat(32),
  name: 'IMG_4402.jpg',
  width: 600,
  height: 900,
  caption: { pl: '', en: '' },
  alt: { pl: 'Suwnica w stoczni', en: '' },
  credit: '',
}

const polish = version(
  '14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
  [text('O dostawach dla farm wiatrowych rozmawiało w Gdyni '), text('ponad 400 firm', { type: 'bold' }), text('.')],
  [
    block('heading', { level: 3 }, text('Dzień pierwszy')),
    block(
      'paragraph',
      {},
      mention('Polska Agencja '),
      mention('Rozwoju', { type: 'italic' }),
      mention(' Przedsiębiorczości'),
      text(' zapowiedziała '),
      text('nowy nabór', { type: 'link', attrs: { href: 'https://www.parp.gov.pl/dotacje?a=1&b=2' } }),
      text('.'),
      { type: 'hardBreak' },
      text('Wnioski od stycznia.'),
    ),
    block('paragraph', {}),
    block(
      'quotation',
      {},
      paragraph(text('Bez portów nie będzie wiatraków.')),
      paragraph(text('A bez kolei nie będzie portów.')),
      node('quotationAuthor', {}, text('Ewelina Marzec, prezes Stoczni Narew')),
    ),
    block('heading', { level: 2 }, text('W liczbach')),
    block(
      'table',
      {},
      row(cell('tableHeader', 'Rok'), cell('tableHeader', 'Firmy')),
      row(cell('tableHeader', '2025'), cell('tableCell', '380')),
      row(cell('tableHeader', '2026'), cell('tableCell', '412')),
    ),
    block('heading', { level: 3 }, text('Co dalej')),
    block(
      'bulletList',
      {},
      {
        type: 'listItem',
        content: [
          paragraph(text('porty')),
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Gdynia'))] }] },
        ],
      },
      { type: 'listItem', content: [paragraph(text('kolej'))] },
    ),
    block('orderedList', { start: 3 }, { type: 'listItem', content: [paragraph(text('trzeci etap'))] }),
    { type: 'photo', attrs: { id: 'tajneid90', photo: hallPhoto.id } },
    { type: 'photo', attrs: { id: 'tajneid91', photo: 'c'.repeat(32) } },
    { type: 'horizontalRule', attrs: { id: 'tajneid92' } },
    { type: 'video', attrs: { id: 'tajneid93', address: 'https://www.youtube.com/watch?v=abc&t=1' } },
  ],
)

const english = version(
  '14th Maritime Congress: shipyards count on “Green Baltic”',
  [text('More than 400 companies talked in Gdynia about supplies for wind farms.')],
  [
    block(
      'paragraph',
      {},
      text('The '),
      mention('Polish Agency for Enterprise Development'),
      text(' announced a new call.'),
    ),
  ],
)

const details: Details = {
  ...emptyDetails,
  state: 'ready',
  event: {
    name: { pl: 'Kongres Morski', en: 'Maritime Congress' },
    edition: '14',
    days: { from: '2026-11-18', to: '2026-11-19' },
    place: { pl: 'Gdynia', en: 'Gdynia, Poland' },
    organisers: { pl: 'Klaster Narew i Miasto Gdynia', en: 'Narew Cluster and the City of Gdynia' },
  },
  byline: 'Ewa Linde',
  section: { pl: 'Wydarzenia', en: 'Events' },
  publishOn: '2026-11-20',
}

export const congress: Article = {
  shape: 1,
  minReader: 1,
  id: 'kongres2026',
  revision: 12,
  createdAt: '2026-11-18T08:00:00.000Z',
  updatedAt: '2026-11-20T09:30:00.000Z',
  pl: { document: polish, slug: '' },
  en: { document: english, slug: 'maritime-congress' },
  bases: { tajnabaza: 'Tekst, z którego tłumaczono' },
  gallery: { ...emptyGallery, photos: [hallPhoto, yardPhoto] },
  details,
}

export const narew: Organisation = {
  name: 'Klaster Narew',
  logo: null,
  website: 'https://narew.example/',
  address: { pl: '', en: '' },
}

const parp: DirectoryRecord = {
  id: 'parp',
  ...newInstitution(
    { pl: 'Polska Agencja Rozwoju Przedsiębiorczości', en: 'Polish Agency for Enterprise Development' },
    { pl: 'PARP', en: 'PARP' },
  ),
}

/** Known by its Polish name only. */
const shipyard: DirectoryRecord = {
  id: 'stocznia-narew',
  ...newInstitution({ pl: 'Stocznia Narew', en: '' }, { pl: '', en: '' }),
}

const marzec: DirectoryRecord = {
  id: 'ewelina-marzec',
  ...newPerson('Ewelina Marzec', { pl: 'prezes zarządu', en: 'chief executive' }, 'stocznia-narew'),
}

/** The congress as it stands in the library, published by an office that has not given its website's addresses yet. */
export const congressSource: PageSource = { article: congress, organisation: narew, records: [parp, shipyard, marzec] }

export const programme: Attachment = {
  id: '1'.repeat(32),
  name: 'program_ostateczny.pdf',
  bytes: 1_234_567,
  title: { pl: 'Program kongresu', en: 'Congress programme' },
}

const slides: Attachment = {
  id: '2'.repeat(32),
  name: 'Slajdy – dzień 1.pdf',
  bytes: 83_400,
  title: { pl: '', en: '' },
}

export const tagged = (kind: 'person' | 'institution', id: string, words: string, key = `klucz-${id}`): DocumentNode =>
  text(words, { type: 'mention', attrs: { kind, id, key } })

/** With the blocks put before the others of the version. */
export const beginning = (document: DocumentNode, ...blocks: DocumentNode[]): DocumentNode => {
  const [title, lead, ...rest] = document.content ?? []
  return { ...document, content: [title, lead, ...blocks, ...rest].filter(one => one !== undefined) }
}

const speech = paragraph(
  text('Mówiła o tym '),
  tagged('person', 'ewelina-marzec', 'Ewelina Marzec', 'k1'),
  text('. Według '),
  tagged('person', 'ewelina-marzec', 'Marzec', 'k2'),
  text(' '),
  tagged('institution', 'stocznia-narew', 'Stocznia Narew', 'k3'),
  text(' i '),
  tagged('person', 'kogos-nie-ma', 'ktoś spoza spisu', 'k4'),
  text(' są gotowi.'),
)

/** The same with all that an item may carry: people, files, an address of each version on the website. */
export const wholeSource: PageSource = {
  ...congressSource,
  article: {
    ...congress,
    pl: {
      ...congress.pl,
      document: beginning(
        polish,
        speech,
        node('attachment', { id: 'tajneid94', hash: programme.id, name: 'dawna nazwa.pdf' }),
        node('attachment', { id: 'tajneid95', hash: '9'.repeat(32), name: 'dawno usunięty.pdf' }),
      ),
    },
    details: {
      ...details,
      description: { pl: 'Relacja z Gdyni', en: '' },
      attachments: [programme, slides],
    },
  },
  organisation: {
    ...narew,
    address: { pl: 'https://narew.example/aktualnosci/{slug}/', en: 'https://narew.example/en/news/{slug}/' },
  },
}
