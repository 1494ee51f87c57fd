import { dayInWords } from '../../../shared/language/dayInWords.ts'
import type { Language } from '../../../shared/language/language.ts'
import type { Words } from '../../../shared/words/words.ts'
import { edgeTyped } from './edgeTyped.ts'

type Typed = { readonly from: string; readonly to: string }

/** "od 1 marca 2022 r.", "1 maja 2017 r. – 28 lutego 2022 r."; what is no day stands as it was typed, empty for no days at all. */
export function timeInWords(words: Words, { from, to }: Typed, language: Language, today: string): string {
  const said = (edge: 'from' | 'to', text: string): string => {
    const day = edgeTyped(text, edge, today)
    return day ? dayInWords(day, language) : text.trim()
  }
  const begins = said('from', from)
  const ends = said('to', to)
  if (begins && ends) return words('record.time.between', { from: begins, to: ends })
  if (begins) return words('record.time.since', { day: begins })
  return ends ? words('record.time.until', { day: ends }) : ''
}

/** Whether it lasts today; what has no days at all is taken to last. */
export function lastsToday({ from, to }: Typed, today: string): boolean {
  const begins = edgeTyped(from, 'from', today)
  const ends = edgeTyped(to, 'to', today)
  return (begins === null || begins <= today) && (ends === null || today <= ends)
}
