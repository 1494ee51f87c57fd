import { expect, test } from 'vitest'
import { trashInWords } from '../../renderer/library/trashInWords.ts'
import type { TrashItem } from '../../shared/contract/trash.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { Language } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { summaryOf } from './summaryOf.ts'

const trashedAt = '2026-11-24T09:00:00.000Z'

const article = (id: string, photos = 0): TrashItem => ({
  kind: 'article',
  id,
  trashedAt,
  row: { ...summaryOf({ id, title: 'Kongres Morski' }), photos },
})

const record: TrashItem = {
  kind: 'record',
  id: 'r1',
  trashedAt,
  record: { id: 'r1', ...newPerson('Jan Wąs', { pl: '', en: '' }, '') },
}

const damaged: TrashItem = {
  kind: 'damaged-article',
  id: 'uszkodzony1',
  trashedAt,
  problem: { kind: 'damaged', id: 'uszkodzony1', title: '', copyFrom: null },
  photos: 4,
}

test.each<[string, readonly TrashItem[], Readonly<Record<Language, string>>]>([
  [
    'many of each',
    [article('a', 100), article('b', 20), damaged, record, record],
    { pl: '3 artykuły, 124 zdjęcia i 2 wpisy', en: '3 articles, 124 photos and 2 records' },
  ],
  ['articles without photos', [article('a'), article('b')], { pl: '2 artykuły', en: '2 articles' }],
  ['records alone', Array.from({ length: 5 }, () => record), { pl: '5 wpisów', en: '5 records' }],
  [
    'one article and one record',
    [article('a', 1), record],
    { pl: '1 artykuł, 1 zdjęcie i 1 wpis', en: '1 article, 1 photo and 1 record' },
  ],
  [
    'one article by its name',
    [article('a', 5)],
    { pl: '„Kongres Morski” i 5 zdjęć', en: '“Kongres Morski” and 5 photos' },
  ],
  ['one record by its name', [record], { pl: '„Jan Wąs”', en: '“Jan Wąs”' }],
  ['a damaged one without a title', [damaged], { pl: '„Bez tytułu” i 4 zdjęcia', en: '“Untitled” and 4 photos' }],
])('what would go: %s', (_, items, sentence) => {
  expect({ pl: trashInWords(items, wordsIn('pl'), 'pl'), en: trashInWords(items, wordsIn('en'), 'en') }).toEqual(
    sentence,
  )
})
