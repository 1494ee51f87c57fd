import { expect, test } from 'vitest'
import { newSentences, sentencesOf } from '../../shared/document/sentences.ts'
import { versionOf } from '../articles/sections.ts'

test.each([
  ['Kongres trwał dwa dni. Przyszło 300 osób! Czy za rok też? Tak…', 4],
  ['Otworzył go prof. Jan Kowalski z Politechniki. Mówił godzinę.', 2],
  ['Spotkanie przy ul. Świętojańskiej 12 w Gdyni. Wstęp wolny.', 2],
  ['W 2026 r. klaster liczy sto firm. W tym r. przybyło dziesięć.', 2],
  ['Umowę podpisano 3 czerwca 2026 r. Weszła w życie od razu.', 2],
  ['Przemawiał J. Wąs, a po nim A. B. Linde. Potem był obiad.', 2],
  ['Wsparcie dają m.in. PARP, PAIH i np. SSE. Razem 2 mln zł.', 2],
  ['„To dobry rok.” Tak mówił prezes. (Był krótko.) Wyszedł.', 4],
  ['Ceny rosły o 3.5 proc. rocznie, tj. Wolniej niż rok temu.', 1],
  ['W 2026 r. 300 firm wystawiło 5 tys. 200 maszyn. Było gwarno.', 2],
  ['– Czy to już? – zapytał.', 1],
  ['The panel was led by Dr. Smith of St. Andrews. It was short.', 2],
  ['Strona www.narew.example działa. Zapraszamy', 2],
  ['', 0],
])('sentences are counted as a reader counts them: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count)
})

test('what is cut into sentences loses no letter', () => {
  const text = 'Otworzył go prof. Jan Kowalski. „Witam!” – zawołał. I już.'
  expect(sentencesOf(text).join(' ')).toBe(text)
})

test('sentences that the other text has not are counted; one written twice counts once more', () => {
  const before = versionOf('Kongres', 'Pierwsze zdanie. Drugie zdanie.').document
  const after = versionOf('Kongres', 'Pierwsze zdanie. Nowe zdanie. Drugie zdanie. Nowe zdanie.').document
  expect({
    forth: newSentences(after, before),
    back: newSentences(before, after),
    same: newSentences(after, after),
    moved: newSentences(versionOf('Kongres', 'Drugie zdanie. Pierwsze zdanie.').document, before),
  }).toEqual({ forth: 2, back: 0, same: 0, moved: 0 })
})

test('a new title and each new paragraph count as well', () => {
  const { document } = versionOf('Kongres Morski', 'Pierwsze.')
  const longer = {
    ...document,
    content: [...document.content, { type: 'paragraph', content: [{ type: 'text', text: 'Drugie bez kropki' }] }],
  }
  expect(newSentences(longer, versionOf('Kongres', 'Pierwsze.').document)).toBe(2)
})
