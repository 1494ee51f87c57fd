import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { KeyCap } from './KeyCap.tsx'
import styles from './SearchField.module.css'

type Props = {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  /** Arrow down leaves the field for the list. */
  readonly onLeave: () => void
}

/** Ctrl+F comes here from anywhere on the screen; Esc empties the field. */
export function SearchField({ label, text, onText, onLeave }: Props) {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      field.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <TextInput
      ref={field}
      role="searchbox"
      className={styles.field}
      classNames={{ input: styles.input, section: text ? undefined : styles.section }}
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts="Control+F"
      maxLength={500}
      value={text}
      onChange={event => onText(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Escape' && text) onText('')
        else if (event.key === 'ArrowDown') onLeave()
        else return
        event.preventDefault()
      }}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton
            size={24}
            aria-label={words('library.clearSearch')}
            onClick={() => {
              onText('')
              field.current?.focus()
            }}
          />
        ) : (
          <KeyCap keys="Ctrl+F" />
        )
      }
      rightSectionWidth={text ? 32 : 62}
    />
  )
}
