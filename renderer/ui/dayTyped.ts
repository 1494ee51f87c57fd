import { fold } from '../../shared/language/fold.ts'

/** First three letters of the months, folded: Polish genitive and nominative, and English. */
const months: Readonly<Record<string, number>> = {
  sty: 1,
  lut: 2,
  mar: 3,
  kwi: 4,
  maj: 5,
  cze: 6,
  lip: 7,
  sie: 8,
  wrz: 9,
  paz: 10,
  lis: 11,
  gru: 12,
  jan: 1,
  feb: 2,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Day 0 of the next month is the last of this one. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function checked(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

/**
 * A day as people type it: "18.11.2026", "18-11-26", "18 listopada 2026", "18 Nov", "2026-11-18"; without a year it is
 * the year of `today` (`YYYY-MM-DD`). Anything else, and a day that the calendar has not, is null.
 */
export function dayTyped(text: string, today: string): string | null {
  const clean = fold(text.trim())
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,12})(?:[\s./-]+(\d{4}|\d{2}))?(?:\s*[ry]?\.?)?$/.exec(clean)
  if (!parts) return null
  const [, date, monthText = '', yearText] = parts
  const month = /^\d/.test(monthText) ? Number(monthText) : months[monthText.slice(0, 3)]
  if (month === undefined) return null
  const year =
    yearText === undefined ? Number(today.slice(0, 4)) : Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  return checked(year, month, Number(date))
}
