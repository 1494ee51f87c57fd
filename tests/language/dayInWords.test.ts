import { expect, test } from 'vitest'
import { dayInWords, daysInWords } from '../../shared/language/dayInWords.ts'

const inBoth = (from: string, to: string) => ({
  pl: daysInWords({ from, to }, 'pl'),
  en: daysInWords({ from, to }, 'en'),
})

test('a congress of two days names the month and the year once', () => {
  expect(inBoth('2026-11-18', '2026-11-19')).toEqual({ pl: '18–19 listopada 2026 r.', en: '18–19 November 2026' })
})

test('a fair across two months names both months', () => {
  expect(inBoth('2026-09-30', '2026-10-02')).toEqual({
    pl: '30 września – 2 października 2026 r.',
    en: '30 September – 2 October 2026',
  })
})

test('a study visit across the New Year names both years', () => {
  expect(inBoth('2026-12-30', '2027-01-03')).toEqual({
    pl: '30 grudnia 2026 r. – 3 stycznia 2027 r.',
    en: '30 December 2026 – 3 January 2027',
  })
})

test('the same month of two years is not one month', () => {
  expect(inBoth('2026-05-08', '2027-05-08').en).toBe('8 May 2026 – 8 May 2027')
})

test('a panel of one day is one day, without a leading zero', () => {
  expect([inBoth('2026-03-05', '2026-03-05'), dayInWords('2026-08-01', 'pl')]).toEqual([
    { pl: '5 marca 2026 r.', en: '5 March 2026' },
    '1 sierpnia 2026 r.',
  ])
})
