import { expect, test } from 'vitest'
import { type Piece, pairedParagraphs } from '../../renderer/articles/pairedParagraphs.ts'
import { recoverySentences } from '../../renderer/articles/recoverySentences.ts'
import type { RecoveredWords, Recovery } from '../../shared/contract/recovery.ts'
import { wordsIn } from '../../shared/words/words.ts'

const minute = (iso: string): string => `o ${iso.slice(11, 16)}`
const crash: Recovery = {
  endedAt: '2026-11-24T14:32:00.000Z',
  articles: [{ id: 'kongres2026', title: 'Kongres', savedAt: '2026-11-24T14:31:00.000Z', isOpen: false }],
}
const told = (recovered: readonly RecoveredWords[], language: 'pl' | 'en' = 'pl') =>
  recoverySentences({ id: 'kongres2026', crash, recovered, words: wordsIn(language), minute })

test('a crash says when it was and until when the text is whole', () => {
  expect([
    told([]),
    recoverySentences({ id: 'targi2026', crash, recovered: [], words: wordsIn('pl'), minute }),
  ]).toEqual([['Kronika zamknęła się nagle o 14:32. Tekst jest cały do ostatniego zapisu o 14:31.'], []])
})

test('sentences that came back are counted in words, and where they are is said', () => {
  const came = (sentences: number, how: RecoveredWords['how'] = 'applied'): RecoveredWords => ({
    sentences,
    how,
    snapshot: null,
  })
  expect([
    ...[1, 2, 5, 0].flatMap(count => told([came(count)])),
    ...told([came(2, 'kept-as-snapshot')]),
    ...told([came(1)], 'en'),
    ...told([came(2), came(3, 'kept-as-snapshot')], 'en'),
    ...told([came(1, 'waits'), came(2, 'waits')]),
  ]).toEqual([
    'Po ostatnim zamknięciu odzyskano 1 zdanie. Jest w tekście.',
    'Po ostatnim zamknięciu odzyskano 2 zdania. Są w tekście.',
    'Po ostatnim zamknięciu odzyskano 5 zdań. Są w tekście.',
    'Po ostatnim zamknięciu odzyskano ostatnie zmiany. Są w artykule.',
    'Odzyskano 2 zdania z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Są w Historii.',
    '1 sentence was recovered after the last shutdown. It is in the text.',
    '2 sentences were recovered after the last shutdown. They are in the text.',
    '3 sentences were recovered from the copy on this computer, but the article has changed since. They are in History.',
    'Ostatnich zmian jeszcze tu nie ma: dysk biblioteki ich nie przyjął. Są w kopii na tym komputerze i wrócą, gdy dysk zacznie działać i otworzysz artykuł.',
  ])
})

const shown = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, only }) => (only ? `[${text}]` : text)).join('') ?? null

test('two texts stand paragraph beside paragraph, with the words that only one of them has', () => {
  const rows = pairedParagraphs(
    ['Kongres Morski', 'Ponad 640 uczestników i 34 wystawców.', 'Panel prowadziła prof. Ilona Wrzos.'],
    ['Kongres Morski', 'Wstęp, którego w pliku nie widać.', 'Ponad 600 uczestników i 34 wystawców.'],
  )
  expect(rows.map(({ left, right }) => [shown(left), shown(right)])).toEqual([
    ['Kongres Morski', 'Kongres Morski'],
    [null, '[Wstęp, którego w pliku nie widać.]'],
    ['Ponad [640] uczestników i 34 wystawców.', 'Ponad [600] uczestników i 34 wystawców.'],
    ['[Panel prowadziła prof. Ilona Wrzos.]', null],
  ])
})
