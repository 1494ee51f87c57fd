import { useState } from 'react'
import type { Days } from '../../shared/language/day.ts'
import { dayInWords } from '../../shared/language/dayInWords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { changedDays } from './changedDays.ts'
import { DayField } from './DayField.tsx'
import styles from './DetailsTab.module.css'

type Props = { readonly days: Days | null; readonly onDays: (days: Days | null) => void }

/** First and last day of the event, typed or picked; an end before the beginning is said and not taken. */
export function DaysFields({ days, onDays }: Props) {
  const words = useWords()
  const language = useLanguage()
  const [backwards, setBackwards] = useState<string | null>(null)
  const change = (edge: 'from' | 'to') => (day: string | null) => {
    const changed = changedDays(days, edge, day)
    setBackwards(changed.ok ? null : changed.refusal.from)
    if (changed.ok) onDays(changed.value)
  }
  return (
    <div>
      <div className={styles.days}>
        <DayField
          label={words('article.day.from')}
          day={days?.from ?? null}
          near={days?.to ?? null}
          onDay={change('from')}
        />
        <DayField
          label={words('article.day.to')}
          day={days?.to ?? null}
          near={days?.from ?? null}
          onDay={change('to')}
        />
      </div>
      {backwards && (
        <p className={styles.bad} role="alert">
          {words('article.day.endsBefore', { day: dayInWords(backwards, language) })}
        </p>
      )}
    </div>
  )
}
