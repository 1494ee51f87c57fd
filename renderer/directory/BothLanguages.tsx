import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { type Bilingual, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './NewRecordDialog.module.css'

type Props = {
  readonly label: string
  readonly value: Bilingual
  readonly onValue: (value: Bilingual) => void
  readonly onLeave?: () => void
  readonly autoFocus?: boolean
  /** What is wrong, said under the first of the two. */
  readonly error?: string | null
  /** A quiet line under both. */
  readonly note?: string | null
  readonly readOnly?: boolean
  /** Polish over English, for what is long; else side by side. */
  readonly over?: boolean
  /** The first field of a form. */
  readonly first?: boolean
}

const spokenLabel = { pl: 'directory.in.pl', en: 'directory.in.en' } as const

/** One short text in Polish and in English. */
export function BothLanguages(props: Props) {
  const { label, value, onValue, onLeave, autoFocus = false, error = null, note = null } = props
  const { readOnly = false, over = false, first = false } = props
  const words = useWords()
  const noteId = useId()
  return (
    <div className={over ? styles.over : styles.both}>
      {languages.map(language => (
        <TextInput
          key={language}
          label={
            <>
              {label} <span className={styles.language}>{language.toUpperCase()}</span>
            </>
          }
          aria-label={words(spokenLabel[language], { field: label })}
          lang={language}
          value={value[language]}
          readOnly={readOnly}
          onChange={event => onValue({ ...value, [language]: event.target.value })}
          onBlur={onLeave}
          error={language === 'pl' ? error : null}
          aria-describedby={note !== null && language === 'en' ? noteId : undefined}
          data-autofocus={autoFocus && language === 'pl' ? true : undefined}
          data-first={first && language === 'pl' ? true : undefined}
        />
      ))}
      {note !== null && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}
