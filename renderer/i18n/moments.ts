import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { locales } from './locales.ts'

const sameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString()

const yesterdayOf = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)

/** "14:32", "9:05" in both languages, in the time zone of this computer. */
export const clockTime = (moment: Date): string =>
  `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`

/** "18 lis" within this year, else "18 lis 2025". */
export function shortDay(moment: Date, now: Date, language: Language): string {
  const year = moment.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', ...year }).format(moment)
}

/**
 * A clock that was set back makes what is stored lie ahead: then only its day is said, and never "today at" an hour that is yet to
 * come. A minute is the difference between two clocks.
 */
export const isAhead = (moment: Date, now: Date): boolean => moment.getTime() - now.getTime() > 60_000

/** When something happened: "o 14:32" today, "18 lis" this year, else "18 lis 2025". */
export const momentInWords = (moment: Date, now: Date, words: Words, language: Language): string =>
  sameDay(moment, now) && !isAhead(moment, now)
    ? words('shell.time.today', { time: clockTime(moment) })
    : shortDay(moment, now, language)

export type Recency = { readonly kind: 'today' | 'yesterday' | 'earlier'; readonly text: string }

/** How long ago, for sentences that name today and yesterday; `text` is the time of today or the day of earlier. */
export function recency(moment: Date, now: Date, language: Language): Recency {
  if (sameDay(moment, now)) return { kind: 'today', text: clockTime(moment) }
  if (sameDay(moment, yesterdayOf(now))) return { kind: 'yesterday', text: clockTime(moment) }
  return { kind: 'earlier', text: shortDay(moment, now, language) }
}

/** The same to the minute, for what happened once: "o 14:32", "wczoraj o 14:32", "18 lis o 14:32". */
export function minuteInWords(moment: Date, now: Date, words: Words, language: Language): string {
  if (isAhead(moment, now)) return shortDay(moment, now, language)
  const { kind, text } = recency(moment, now, language)
  const time = clockTime(moment)
  if (kind === 'today') return words('shell.time.today', { time })
  return kind === 'yesterday'
    ? words('shell.time.yesterday', { time })
    : words('shell.time.earlier', { day: text, time })
}

/** The beginning of a calendar day `YYYY-MM-DD` on this computer. */
export function startOfDay(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

/** A calendar day `YYYY-MM-DD` in three parts, the year empty when it is this one. No time zone can move it. */
export function dayInParts(day: string, now: Date, language: Language): { day: string; month: string; year: string } {
  const moment = startOfDay(day)
  const year = moment.getFullYear()
  const name = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short' })
    .formatToParts(moment)
    .find(part => part.type === 'month')
  return {
    day: String(moment.getDate()),
    month: name?.value ?? '',
    year: year === now.getFullYear() ? '' : String(year),
  }
}

/** The calendar day of a moment on this computer, as `YYYY-MM-DD`. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(part => String(part).padStart(2, '0')).join('-')
