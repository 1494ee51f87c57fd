import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { localDay } from '../../i18n/moments.ts'
import { useWords } from '../../i18n/useWords.ts'
import { later } from '../../ui/later.ts'
import { edgeTyped } from './edgeTyped.ts'
import { shownDay } from './shownDay.ts'

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

const Calendar = later(() => import('../../ui/Calendar.tsx').then(one => one.Calendar))

/** The day on which something began or ended, typed as people know it ("maj 2017") or picked; left, it shows which day was understood. */
export function EdgeField({ label, edge, text, error, readOnly, onText, onLeft }: Props) {
  const words = useWords()
  const [picking, setPicking] = useState(false)
  const today = localDay(new Date())
  const day = edgeTyped(text, edge, today)
  return (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus>
      <TextInput
        label={label}
        value={text}
        placeholder={words('record.day.example')}
        error={error}
        readOnly={readOnly}
        onChange={event => onText(event.target.value)}
        onBlur={() => {
          if (day && shownDay(day) !== text) onText(shownDay(day))
          onLeft()
        }}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' || readOnly) return
          event.preventDefault()
          setPicking(true)
        }}
        rightSection={
          !readOnly && (
            <Popover.Target>
              <ActionIcon
                size={24}
                aria-label={words('article.day.pick', { field: label })}
                onClick={() => setPicking(!picking)}
              >
                <IconCalendar size={15} stroke={1.6} />
              </ActionIcon>
            </Popover.Target>
          )
        }
      />
      <Popover.Dropdown>
        <Suspense fallback={null}>
          <Calendar
            day={day}
            openAt={day ?? today}
            onDay={picked => {
              setPicking(false)
              onText(shownDay(picked))
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
