import type { Days } from './day.ts'
import type { Language } from './language.ts'

/** Polish months in the genitive, as they stand after the number of a day. */
const months: Readonly<Record<Language, readonly string[]>> = {
  pl: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

interface Parts {
  readonly day: string
  readonly month: string
  readonly year: string
}

function partsOf(day: string, language: Language): Parts {
  const [year = '', month = '', number = ''] = day.split('-')
  return {
    day: String(Number(number)),
    month: months[language][Number(month) - 1] ?? '',
    year: language === 'pl' ? `${year} r.` : year,
  }
}

/** A day (`YYYY-MM-DD`) as running text has it: "18 listopada 2026 r.", "18 November 2026". */
export function dayInWords(day: string, language: Language): string {
  const { day: number, month, year } = partsOf(day, language)
  return `${number} ${month} ${year}`
}

/**
 * Days of an event with as little repeated as possible: "18–19 listopada 2026 r.". Single days are joined by a dash
 * without spaces; what contains a space itself is joined by a dash with spaces.
 */
export function daysInWords({ from, to }: Days, language: Language): string {
  if (from === to) return dayInWords(from, language)
  const first = partsOf(from, language)
  const last = partsOf(to, language)
  const end = dayInWords(to, language)
  if (first.year !== last.year) return `${dayInWords(from, language)} – ${end}`
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`
  return `${first.day}–${end}`
}
