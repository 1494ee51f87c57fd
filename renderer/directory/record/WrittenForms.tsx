import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import styles from './RecordForm.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly forms: readonly string[]
  readonly readOnly: boolean
  /** Forms that are never to be found are drawn apart. */
  readonly never?: boolean
  readonly onForms: (forms: readonly string[]) => void
}

/** A list of ways to write a name. Enter adds what was typed, and so does leaving the field. */
export function WrittenForms({ label, hint, forms, readOnly, never = false, onForms }: Props) {
  const words = useWords()
  const hintId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const add = () => {
    const form = typed.trim().replace(/\s+/gu, ' ')
    setTyped('')
    if (form !== '' && !forms.includes(form)) onForms([...forms, form])
  }
  return (
    <div className={styles.written}>
      <TextInput
        ref={field}
        label={label}
        value={typed}
        placeholder={readOnly ? '' : words('record.forms.add')}
        readOnly={readOnly}
        aria-describedby={hintId}
        onChange={event => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      {forms.length > 0 && (
        <ul className={styles.chips} aria-label={label}>
          {forms.map(form => (
            <li key={form} className={`${styles.chip} ${never ? styles.never : ''}`}>
              {form}
              {!readOnly && (
                <ActionIcon
                  size={24}
                  aria-label={words('record.forms.remove', { form })}
                  onClick={() => {
                    onForms(forms.filter(one => one !== form))
                    field.current?.focus()
                  }}
                >
                  <IconX size={12} stroke={1.6} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  )
}
