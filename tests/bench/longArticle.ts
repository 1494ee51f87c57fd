import type { Article } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { emptyGallery } from '../../shared/photos/photo.ts'

const sentences = {
  pl: [
    'Drugiego dnia goście zobaczyli odlewnię i kuźnię, a po halach prowadził ich dyrektor techniczny zakładu.',
    'W panelu o kadrach padła liczba, która wraca w rozmowach firm: w trzech województwach brakuje dziewięciuset spawaczy.',
    'Laboratorium ma powstać do końca roku, a członkowie klastra zapłacą za godzinę badań połowę ceny rynkowej.',
    'O pieniądzach mówili przedstawiciele instytucji publicznych, którzy zapowiedzieli nabór dla klastrów kluczowych.',
  ],
  en: [
    'On the second day the guests saw the foundry and the forge, shown around by the technical director of the plant.',
    'The panel on skills heard a number that returns in every conversation: the region lacks nine hundred welders.',
    'The laboratory is to open by the end of the year, and members will pay half of the market price for an hour of tests.',
    'Public institutions spoke about money and announced a call for proposals open to key clusters and their partners.',
  ],
} as const

/** A version of about `words` words: headings, paragraphs of four sentences, each with a mention, and every fifth names somebody untagged. */
export function longVersion(language: 'pl' | 'en', words: number): DocumentNode {
  const blocks: DocumentNode[] = []
  for (let at = 0, written = 0; written < words; at++) {
    const id = `${language}${at}`
    if (at % 12 === 0) {
      blocks.push({
        type: 'heading',
        attrs: { id, level: 2 },
        content: [{ type: 'text', text: `${at / 12 + 1}. Laboratorium` }],
      })
      written += 2
      continue
    }
    const text = sentences[language].map((_, i) => sentences[language][(i + at) % 4]).join(' ')
    const marks = [{ type: 'mention', attrs: { kind: 'institution', id: 'parp', key: `k${at}` } }]
    const mention: DocumentNode[] = [
      { type: 'text', text: ' ' },
      { type: 'text', text: 'PARP', marks },
      ...(at % 5 === 0 ? [{ type: 'text', text: language === 'pl' ? ' i PAIH-u.' : ' and PAIH.' }] : []),
    ]
    blocks.push({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }, ...mention] })
    written += text.split(' ').length
  }
  return {
    type: 'doc',
    content: [{ type: 'title', content: [{ type: 'text', text: 'Kongres' }] }, { type: 'lead' }, ...blocks],
  }
}

export function longArticle(id: string, wordsPerVersion: number): Article {
  return {
    shape: 1,
    minReader: 1,
    id,
    revision: 1,
    createdAt: '2026-11-18T08:00:00.000Z',
    updatedAt: '2026-11-18T08:00:00.000Z',
    pl: { document: longVersion('pl', wordsPerVersion), slug: '' },
    en: { document: longVersion('en', wordsPerVersion), slug: '' },
    bases: {},
    gallery: emptyGallery,
    details: emptyDetails,
  }
}
