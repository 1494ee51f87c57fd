import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readArticle } from '../../shared/articles/migrations.ts'
import { summarise } from '../../shared/library/summarise.ts'
import { valueIn } from '../articles/sections.ts'

test('the row of a congress: titles, event, words and blocks of both versions, photos without alt text', async () => {
  const stored = JSON.parse(await readFile(new URL('../fixtures/articles/v1.json', import.meta.url), 'utf8'))
  const { article } = valueIn(readArticle(stored))
  expect(summarise(article)).toEqual({
    id: 'kongresmorski2026',
    title: {
      pl: 'Kongres Morski 2026: stocznie liczą na offshore',
      en: 'Maritime Congress 2026: shipyards count on offshore wind',
    },
    lead: {
      pl: 'Ponad 640 uczestników i 34 wystawców spotkało się w Szczecinie, by rozmawiać o morskich farmach wiatrowych.',
      en: 'More than 640 participants and 34 exhibitors met in Szczecin to discuss offshore wind farms.',
    },
    state: 'ready',
    event: {
      name: { pl: 'Kongres Morski', en: 'Maritime Congress' },
      edition: '13',
      place: { pl: 'Szczecin, Stara Rzeźnia', en: 'Szczecin, Stara Rzeźnia' },
      from: '2026-06-18',
      to: '2026-06-19',
    },
    pl: { words: 82, blocks: 11 },
    en: { words: 55, blocks: 3 },
    cover: '0f9e1c7a55d2441fa0c3d8e6b7a49210',
    photos: 2,
    photosWithoutAlt: 1,
    createdAt: '2026-06-15T07:12:44.120Z',
    updatedAt: '2026-06-19T14:32:05.003Z',
  })
})
