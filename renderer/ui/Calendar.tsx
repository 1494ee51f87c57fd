import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/pl'
import { useLanguage } from '../i18n/useWords.ts'

type Props = {
  readonly day: string | null
  readonly openAt: string
  readonly onDay: (day: string | null) => void
}

/** A month to pick a day from; fetched when somebody opens one. */
export function Calendar({ day, openAt, onDay }: Props) {
  const language = useLanguage()
  return (
    <DatePicker
      locale={language}
      firstDayOfWeek={1}
      weekendDays={[]}
      value={day}
      defaultDate={openAt}
      onChange={onDay}
    />
  )
}
