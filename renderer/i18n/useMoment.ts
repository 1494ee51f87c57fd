import { useCallback } from 'react'
import { clockTime, recency, shortDay } from './moments.ts'
import { useLanguage } from './useWords.ts'

/** Says a stored moment (ISO 8601) beside a name: the time today, else the day and the time. */
export function useMoment(): (iso: string) => string {
  const language = useLanguage()
  return useCallback(
    iso => {
      const moment = new Date(iso)
      const now = new Date()
      const time = clockTime(moment)
      return recency(moment, now, language).kind === 'today' ? time : `${shortDay(moment, now, language)}, ${time}`
    },
    [language],
  )
}
