import { expect, test } from 'vitest'
import { saveSentence } from '../../renderer/articles/saveSentence.ts'
import {
  clockTime,
  dayInParts,
  localDay,
  minuteInWords,
  momentInWords,
  recency,
  shortDay,
} from '../../renderer/i18n/moments.ts'
import { wordsIn } from '../../shared/words/words.ts'

const now = new Date(2026, 10, 18, 15, 0)
const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute)

test('a moment is the time today, the day this year, and the day with its year before that', () => {
  const moments = [at(2026, 11, 18, 14, 32), at(2026, 11, 18, 9, 5), at(2026, 10, 29), at(2025, 11, 18)]
  expect({
    pl: moments.map(moment => momentInWords(moment, now, wordsIn('pl'), 'pl')),
    en: moments.map(moment => momentInWords(moment, now, wordsIn('en'), 'en')),
  }).toEqual({
    pl: ['o 14:32', 'o 9:05', '29 paź', '18 lis 2025'],
    en: ['at 14:32', 'at 9:05', '29 Oct', '18 Nov 2025'],
  })
})

test('yesterday ends at midnight, not after 24 hours', () => {
  expect(
    [at(2026, 11, 17, 0, 0), at(2026, 11, 17, 23, 59), at(2026, 11, 16, 23, 59)].map(m => recency(m, now, 'pl')),
  ).toEqual([
    { kind: 'yesterday', text: '0:00' },
    { kind: 'yesterday', text: '23:59' },
    { kind: 'earlier', text: '16 lis' },
  ])
})

test('the first of January was yesterday on the second, though the year is new', () => {
  expect(recency(at(2026, 12, 31, 8, 0), at(2027, 1, 1, 9, 0), 'en')).toEqual({ kind: 'yesterday', text: '8:00' })
})

test('every month has its Polish short name', () => {
  expect(Array.from({ length: 12 }, (_, month) => shortDay(at(2026, month + 1, 3), now, 'pl'))).toEqual([
    '3 sty',
    '3 lut',
    '3 mar',
    '3 kwi',
    '3 maj',
    '3 cze',
    '3 lip',
    '3 sie',
    '3 wrz',
    '3 paź',
    '3 lis',
    '3 gru',
  ])
})

test('the day of an event stays that day, and its year shows only when it is another', () => {
  expect([dayInParts('2026-11-01', now, 'pl'), dayInParts('2024-02-29', now, 'en')]).toEqual([
    { day: '1', month: 'lis', year: '' },
    { day: '29', month: 'Feb', year: '2024' },
  ])
})

test('a moment just before midnight belongs to the day of this computer', () => {
  expect([localDay(at(2026, 3, 9, 23, 59)), clockTime(at(2026, 3, 9, 0, 7))]).toEqual(['2026-03-09', '0:07'])
})

test('a moment that a clock set back has put ahead is never said as an hour that is yet to come', () => {
  const words = wordsIn('pl')
  const ahead = [at(2026, 11, 18, 15, 0), at(2026, 11, 18, 15, 1), at(2026, 11, 18, 16, 5), at(2026, 11, 19, 9, 0)]
  expect({
    moments: ahead.map(moment => momentInWords(moment, now, words, 'pl')),
    minutes: ahead.map(moment => minuteInWords(moment, now, words, 'pl')),
    saved: ahead.map(moment => saveSentence(words, 'pl', { kind: 'saved', at: moment }, now)),
  }).toEqual({
    moments: ['o 15:00', 'o 15:01', '18 lis', '19 lis'],
    minutes: ['o 15:00', 'o 15:01', '18 lis', '19 lis'],
    saved: ['Zapisano o 15:00', 'Zapisano o 15:01', 'Zapisano 18 lis', 'Zapisano 19 lis'],
  })
})

test('what happened once is said to the minute, with its day when that is not today', () => {
  const once = [at(2026, 11, 18, 14, 32), at(2026, 11, 17, 16, 2), at(2026, 10, 29, 9, 5), at(2025, 11, 18, 9, 5)]
  expect({
    pl: once.map(moment => minuteInWords(moment, now, wordsIn('pl'), 'pl')),
    en: once.map(moment => minuteInWords(moment, now, wordsIn('en'), 'en')),
  }).toEqual({
    pl: ['o 14:32', 'wczoraj o 16:02', '29 paź o 9:05', '18 lis 2025 o 9:05'],
    en: ['at 14:32', 'yesterday at 16:02', '29 Oct at 9:05', '18 Nov 2025 at 9:05'],
  })
})
