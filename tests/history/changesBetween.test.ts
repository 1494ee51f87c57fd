import { expect, test } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import { photoOf } from '../photosStrip/photoOf.ts'
import { written } from './written.ts'

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** The article with these paragraphs in Polish. */
const withTexts = (...texts: string[]): Article =>
  written(1, same => ({ ...same, pl: { ...same.pl, document: { type: 'doc', content: texts.map(paragraph) } } }))

test.each([
  ['a word more', ['Hala.', 'Odlewnia.'], ['Hala.', 'Odlewnia w Żarach.'], { blocks: 1, words: 2 }],
  ['a block that went', ['Hala.', 'Odlewnia w Żarach.'], ['Hala.'], { blocks: 1, words: -3 }],
  ['one of three that are alike', ['Hala.', 'Hala.', 'Hala.'], ['Hala.', 'Hala.'], { blocks: 1, words: -1 }],
  ['an empty block', ['Hala.', ''], ['Hala.', '', ''], { blocks: 1, words: 0 }],
  ['another order', ['Hala.', 'Odlewnia.'], ['Odlewnia.', 'Hala.'], { blocks: 0, words: 0 }],
])('%s is counted in blocks and in words', (_what, before, after, pl) => {
  expect(changesBetween(withTexts(...before), withTexts(...after)).pl).toEqual(pl)
})

test('photos that came, went, were told apart or changed places are counted', () => {
  const gallery = (...photos: Article['gallery']['photos']): Article =>
    written(1, same => ({ ...same, gallery: { photos, cover: null } }))
  const [a, b, c] = [photoOf('a.jpg', 'a'), photoOf('b.jpg', 'b'), photoOf('c.jpg', 'c')]
  const between = (before: Article, after: Article) => changesBetween(before, after).gallery
  expect([
    between(gallery(a, b), gallery(b, c)),
    between(gallery(a, b), gallery(b, a)),
    between(gallery(a, b), gallery(a, { ...b, credit: 'fot. Ewa Linde' })),
  ]).toEqual([
    { added: 1, removed: 1, changed: 0, order: false },
    { added: 0, removed: 0, changed: 0, order: true },
    { added: 0, removed: 0, changed: 1, order: false },
  ])
})
