import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { FieldNote } from './fieldKeeper.ts'
import { Note } from './Note.tsx'
import { SettingRow } from './SettingRow.tsx'

type Props<T extends string> = {
  readonly name: string
  readonly what: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly name: ReactNode }[]
  readonly save: (value: T) => Promise<string | null>
}

/** A setting with a few values, all in sight. */
export function ChoiceSetting<T extends string>({ name, what, value, choices, save }: Props<T>) {
  const id = useId()
  const [note, setNote] = useState<FieldNote>({ kind: 'calm' })
  const choose = async (chosen: T) => {
    setNote({ kind: 'saving' })
    const sentence = await save(chosen)
    setNote(sentence === null ? { kind: 'saved', at: new Date() } : { kind: 'refused', sentence })
  }
  return (
    <SettingRow id={id} name={name} what={what}>
      <SegmentedControl
        aria-labelledby={`${id}-name`}
        value={value}
        data={choices.map(choice => ({ value: choice.value, label: choice.name }))}
        onChange={chosen => void choose(chosen)}
      />
      <Note note={note} />
    </SettingRow>
  )
}
