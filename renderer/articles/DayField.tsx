import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { localDay } from '../i18n/moments.ts'
import { useWords } from '../i18n/useWords.ts'
import { dayTyped } from '../ui/dayTyped.ts'
import { later } from '../ui/later.ts'

type Props = {
  readonly label: string
  /** `YYYY-MM-DD`, or null while it is not known. */
  readonly day: string | null
  /** The other day of the event: the calendar opens there while this one is not known. */
  readonly near: string | null
  readonly onDay: (day: string | null) => void
}

const Calendar = later(() => import('../ui/Calendar.tsx').then(one => one.Calendar))

/** "18.11.2026" out of "2026-11-18": what can be typed back. */
const shownDay = (day: string | null): string => (day ? day.split('-').reverse().join('.') : '')

/** A day that is typed in the way people do, or picked; it is taken when the field is left or on Enter. */
export function DayField({ label, day, near, onDay }: Props) {
  const words = useWords()
  const [typing, setTyping] = useState<string | null>(null)
  const [unknown, setUnknown] = useState(false)
  const [picking, setPicking] = useState(false)

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
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus>
      <TextInput
        label={label}
        value={typing ?? shownDay(day)}
        placeholder={words('article.day.example')}
        error={unknown ? words('article.day.unknown') : undefined}
        onChange={event => {
          setTyping(event.target.value)
          setUnknown(false)
        }}
        onBlur={take}
        onKeyDown={event => {
          if (event.key === 'Enter') take()
          if (event.key === 'ArrowDown') setPicking(true)
        }}
        rightSection={
          <Popover.Target>
            <ActionIcon
              size={24}
              aria-label={words('article.day.pick', { field: label })}
              onClick={() => setPicking(!picking)}
            >
              <IconCalendar size={15} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
        }
      />
      <Popover.Dropdown>
        <Suspense fallback={null}>
          <Calendar
            day={day}
            openAt={day ?? near ?? localDay(new Date())}
            onDay={picked => {
              setPicking(false)
              setTyping(null)
              setUnknown(false)
              if (picked !== day) onDay(picked)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
