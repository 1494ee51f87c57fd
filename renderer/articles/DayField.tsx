import { useState } from 'react'
import { localDay } from '../i18n/moments.ts'
import { useWords } from '../i18n/useWords.ts'
import { DayInput } from '../ui/DayInput.tsx'
import { dayTyped } from '../ui/dayTyped.ts'
import { shownDay } from '../ui/shownDay.ts'

type Props = {
  readonly label: string
  /** `YYYY-MM-DD`, or null while it is not known. */
  readonly day: string | null
  /** The other day of the event: the calendar opens there while this one is not known. */
  readonly near: string | null
  readonly onDay: (day: string | null) => void
}

/** A day that is typed in the way people do, or picked; it is taken when the field is left or on Enter. */
export function DayField({ label, day, near, onDay }: Props) {
  const words = useWords()
  const [typing, setTyping] = useState<string | null>(null)
  const [unknown, setUnknown] = useState(false)

  const take = () => {
    if (typing === null) return
    const read = typing.trim() === '' ? null : dayTyped(typing, localDay(new Date()))
    if (read === null && typing.trim() !== '') {
      setUnknown(true)
      return
    }
    setTyping(null)
    if (read !== day) onDay(read)
  }
  return (
    <DayInput
      label={label}
      text={typing ?? shownDay(day)}
      placeholder={words('article.day.example')}
      error={unknown ? words('article.day.unknown') : null}
      day={day}
      openAt={day ?? near ?? localDay(new Date())}
      onText={text => {
        setTyping(text)
        setUnknown(false)
      }}
      onLeft={take}
      onEnter={take}
      onPicked={picked => {
        setTyping(null)
        setUnknown(false)
        if (picked !== day) onDay(picked)
      }}
    />
  )
}
