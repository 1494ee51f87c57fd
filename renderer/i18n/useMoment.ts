import { useCallback } from 'react'
import { clockTime, recency } from './moments.ts'
import { useLanguage } from './useWords.ts'

/** Says a stored moment (ISO 8601) beside a name: the time today, else the day and the time. */
export function useMoment(): (iso: string) => string {
  const language = useLanguage()
  return useCallback(
    iso => {
      const moment = new Date(iso)
      const { kind, text } = recency(moment, new Date(), language)
      return kind === 'earlier' ? `${text}, ${clockTime(moment)}` : text
    },
    [language],
  )
}
