import type { Event } from '../articles/articleShape.ts'
import { daysInWords } from '../language/dayInWords.ts'
import type { Language } from '../language/language.ts'

/** What, when and where, as facts of one line: "Kongres Morski (14. edycja) · 18–19 listopada 2026 r. · Gdynia"; empty when nothing is known. */
export function eventLine(event: Event, language: Language): string {
  const name = event.name[language].trim()
  const edition = event.edition.trim()
  const named = name !== '' && edition !== '' ? `${name} (${edition})` : name
  const days = event.days === null ? '' : daysInWords(event.days, language)
  return [named, days, event.place[language].trim()].filter(fact => fact !== '').join(' · ')
}
