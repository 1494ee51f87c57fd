import { localDay } from '../../i18n/moments.ts'
import { useWords } from '../../i18n/useWords.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { shownDay } from '../../ui/shownDay.ts'
import { edgeTyped } from './edgeTyped.ts'

type Props = {
  readonly label: string
  readonly edge: 'from' | 'to'
  /** As it was typed. */
  readonly text: string
  readonly error: string | null
  readonly readOnly: boolean
  readonly onText: (text: string) => void
  readonly onLeft: () => void
}

/** The day on which something began or ended, typed as people know it ("maj 2017") or picked; left, it shows which day was understood. */
export function EdgeField({ label, edge, text, error, readOnly, onText, onLeft }: Props) {
  const words = useWords()
  const today = localDay(new Date())
  const day = edgeTyped(text, edge, today)
  return (
    <DayInput
      label={label}
      text={text}
      placeholder={words('record.day.example')}
      error={error}
      readOnly={readOnly}
      day={day}
      openAt={day ?? today}
      onText={onText}
      onLeft={() => {
        if (day && shownDay(day) !== text) onText(shownDay(day))
        onLeft()
      }}
      onPicked={picked => onText(shownDay(picked))}
    />
  )
}
