import type { Event } from '../articles/articleShape.ts'
import { daysInWords } from '../language/dayInWords.ts'
import type { Language } from '../language/language.ts'

/** "Kongres Morski (14. edycja)"; empty when the event has no name in this language. */
export function eventName({ name, edition }: Event, language: Language): string {
  const named = name[language].trim()
  return named === '' || edition.trim() === '' ? named : `${named} (${edition.trim()})`
}

/** What, when and where, as facts of one line: "Kongres Morski (14. edycja) · 18–19 listopada 2026 r. · Gdynia"; empty when nothing is known. */
export function eventLine(event: Event, language: Language): string {
  const days = event.days === null ? '' : daysInWords(event.days, language)
  return [eventName(event, language), days, event.place[language].trim()].filter(fact => fact !== '').join(' · ')
}
