import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifferences } from '../../shared/document/wordDifferences.ts'

/** `[-struck-]` and `{+put in+}`, with ~ for a difference that is only one of signs. */
const said = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ kind, text, typographic }) => {
      const sign = typographic ? '~' : ''
      return kind === 'same' ? text : kind === 'del' ? `[-${sign}${text}-]` : `{+${sign}${text}+}`
    })
    .join('')

test('a word is struck out whole and the new one stands after it', () => {
  expect([
    said('W projekcie weźmie udział 31 firm.', 'W projekcie weźmie udział 34 firm.'),
    said('Rozmawiano w PARPie.', 'Rozmawiano w PARP-ie.'),
    said('', 'Nowe zdanie.'),
    said('Bez zmian.', 'Bez zmian.'),
  ]).toEqual([
    'W projekcie weźmie udział [-31-]{+34+} firm.',
    'Rozmawiano w [-PARPie-]{+PARP-ie+}.',
    '{+Nowe zdanie.+}',
    'Bez zmian.',
  ])
})

test('words that all differ are one change, not stripes between the spaces', () => {
  expect(said('Prowadził ich Jan Marzec.', 'Prowadził ich Tadeusz Gołąbek.')).toBe(
    'Prowadził ich [-Jan Marzec-]{+Tadeusz Gołąbek+}.',
  )
})

test('a dash for a hyphen, Polish quotation marks, a hard space: the same words in other signs', () => {
  expect([
    said('18-19 listopada', '18–19 listopada'),
    said('mówił: "dobrze"', 'mówił: „dobrze”'),
    said('18 listopada', '18\u00a0listopada'),
    said('18-19 listopada', '18–20 listopada'),
  ]).toEqual([
    '[-~18-19-]{+~18–19+} listopada',
    'mówił: [-~"-]{+~„+}dobrze[-~"-]{+~”+}',
    '18[-~ -]{+~\u00a0+}listopada',
    '[-18-19-]{+18–20+} listopada',
  ])
})

test('whatever was written, the pieces put together are both texts', () => {
  const words = fc.array(
    fc.constantFrom('Ala', 'ma', 'kota', ' ', '\u00a0', '-', '–', '„', '"', '.', '18', '\n', 'ą́'),
    {
      maxLength: 30,
    },
  )
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const pieces = wordDifferences(before, after)
      const side = (left: 'del' | 'ins') =>
        pieces
          .filter(({ kind }) => kind === 'same' || kind === left)
          .map(({ text }) => text)
          .join('')
      expect([side('del'), side('ins')]).toEqual([before, after])
    }),
  )
})

test('what is marked begins and ends with a word', () => {
  expect(said('W dniach 18- 19 listopada', 'W dniach zupełnie inne słowa listopada')).toBe(
    'W dniach [-18- 19-]{+zupełnie inne słowa+} listopada',
  )
})

test('two very long paragraphs with nothing in common are told apart at once', () => {
  const long = (word: string) => Array.from({ length: 6000 }, (_, at) => `${word}${at}`).join(' ')
  const [before, after] = [long('stare'), long('nowe')]
  expect(wordDifferences(before, after)).toEqual([
    { kind: 'del', text: before },
    { kind: 'ins', text: after },
  ])
})
