import { TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { Note } from './Note.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useField } from './useField.ts'

type Props = {
  readonly name: string
  readonly what: string
  readonly value: string
  readonly maxLength: number
  readonly check?: (text: string) => string | null
  readonly tidy?: (text: string) => string
  readonly save: (text: string) => Promise<string | null>
  readonly type?: 'text' | 'url'
  readonly placeholder?: string
  /** A line under the field that follows what is typed. */
  readonly below?: (text: string) => ReactNode
}

/** A field of one line that saves itself. */
export function TextSetting({ name, what, maxLength, type = 'text', placeholder, below, ...field }: Props) {
  const id = useId()
  const { text, note, onText, onLeave } = useField(field)
  const bad = note.kind === 'wrong' || note.kind === 'refused'
  return (
    <SettingRow id={id} name={name} what={what} field={`${id}-field`}>
      <TextInput
        id={`${id}-field`}
        type={type}
        value={text}
        maxLength={maxLength}
        maw={maxLength < 20 ? 120 : undefined}
        {...(placeholder ? { placeholder } : {})}
        spellCheck={false}
        error={bad}
        aria-describedby={`${id}-what ${id}-note`}
        onChange={event => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={event => event.key === 'Enter' && onLeave()}
      />
      {bad || below?.(text)}
      <Note id={`${id}-note`} note={note} />
      {bad && below?.(text)}
    </SettingRow>
  )
}
