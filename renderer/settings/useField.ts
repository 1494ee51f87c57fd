import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { byTimer } from '../ui/byTimer.ts'
import { useLive } from '../ui/useLive.ts'
import { type FieldNote, fieldKeeper } from './fieldKeeper.ts'

type Options = {
  readonly value: string
  readonly check?: (text: string) => string | null
  readonly tidy?: (text: string) => string
  readonly save: (text: string) => Promise<string | null>
}

export type Field = {
  readonly text: string
  readonly note: FieldNote
  readonly onText: (text: string) => void
  readonly onLeave: () => void
}

const anything = () => null
const asTyped = (text: string) => text.trim()

/** Binds a field that saves itself to React. Leaving the screen is leaving the field. */
export function useField({ value, check = anything, tidy = asTyped, save }: Options): Field {
  const latest = useRef({ value, check, tidy, save })
  useLayoutEffect(() => {
    latest.current = { value, check, tidy, save }
  })
  const [keeper] = useState(() =>
    fieldKeeper({
      stored: () => latest.current.value,
      check: text => latest.current.check(text),
      tidy: text => latest.current.tidy(text),
      save: text => latest.current.save(text),
      later: byTimer,
      now: () => new Date(),
    }),
  )
  const { draft, note } = useLive(keeper.state)
  useEffect(() => () => void keeper.leave(), [keeper])
  return { text: draft ?? value, note, onText: keeper.type, onLeave: () => void keeper.leave() }
}
