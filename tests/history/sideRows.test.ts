import { expect, test } from 'vitest'
import { newArticle } from '../../shared/articles/newArticle.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import { detailsRows } from '../../shared/history/detailsRows.ts'
import { galleryRows } from '../../shared/history/galleryRows.ts'
import type { Gallery } from '../../shared/photos/photo.ts'
import { photoOf } from '../photosStrip/photoOf.ts'

const photo = (letter: string) => photoOf(`${letter}.jpg`, letter)
const [a, b, c, d] = [photo('a'), photo('b'), photo('c'), photo('d')]

const told = (before: Gallery, after: Gallery): string[] =>
  galleryRows(before, after).map(row => {
    const name = row.photo.id.slice(0, 1)
    if (row.kind === 'added' || row.kind === 'removed') return `${row.kind} ${name}${row.cover ? ' cover' : ''}`
    return [row.kind, name, ...row.fields, ...(row.cover ? [row.cover] : []), ...(row.moved ? ['moved'] : [])].join(' ')
  })

test('photos that came, went, moved, have other words, became the cover', () => {
  expect(
    told(
      { photos: [a, b, c], cover: null },
      { photos: [c, { ...a, alt: { pl: 'Scena', en: '' }, credit: 'Ewa Linde' }, d], cover: d.id },
    ),
  ).toEqual(['changed c moved', 'changed a alt.pl credit was', 'removed b', 'added d cover'])
})

test('a gallery that is empty now has lost every photo, in its old order', () => {
  expect(told({ photos: [a, b, c], cover: b.id }, { photos: [], cover: null })).toEqual([
    'removed a',
    'removed b cover',
    'removed c',
  ])
})

test('every field of the details that differs is named as the tab has it, the ends of the addresses among them', () => {
  const beginning = beginningOf('blank', () => 'b1')
  const article = newArticle({ id: 'a1b2c3', now: new Date(0), beginning, known: {} })
  const { details } = article
  const changed = {
    ...article,
    en: { ...article.en, slug: 'forum' },
    details: {
      ...details,
      byline: 'Ewa Linde',
      event: { ...details.event, place: { pl: 'Białystok', en: '' }, days: { from: '2026-11-18', to: '2026-11-19' } },
    },
  }
  expect(detailsRows(article, changed)).toEqual(['event.days', 'event.place.pl', 'byline', 'slug.en'])
})
