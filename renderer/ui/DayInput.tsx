import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { later } from './later.ts'

type Props = {
  readonly label: string
  /** As it was typed. */
  readonly text: string
  readonly placeholder: string
  readonly error: string | null
  readonly readOnly?: boolean
  /** `YYYY-MM-DD` as far as the text was understood, and where the calendar opens. */
  readonly day: string | null
  readonly openAt: string
  readonly onText: (text: string) => void
  readonly onLeft: () => void
  readonly onEnter?: () => void
  readonly onPicked: (day: string | null) => void
}

const Calendar = later(() => import('./Calendar.tsx').then(one => one.Calendar))

/** A day that is typed, or picked in a calendar that opens with its button or with an arrow down. */
export function DayInput(props: Props) {
  const { label, text, placeholder, error, readOnly = false, day, openAt, onText, onLeft, onEnter, onPicked } = props
  const words = useWords()
  const [picking, setPicking] = useState(false)
  return (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus>
      <TextInput
        label={label}
        value={text}
        placeholder={placeholder}
        error={error}
        readOnly={readOnly}
        onChange={event => onText(event.target.value)}
        onBlur={onLeft}
        onKeyDown={event => {
          if (event.key === 'Enter') onEnter?.()
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
            openAt={openAt}
            onDay={picked => {
              setPicking(false)
              onPicked(picked)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
