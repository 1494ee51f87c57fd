import { TextInput } from '@mantine/core'
import { type Bilingual, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './NewRecordDialog.module.css'

type Props = {
  readonly label: string
  readonly value: Bilingual
  readonly onValue: (value: Bilingual) => void
  readonly autoFocus?: boolean
}

const spokenLabel = { pl: 'directory.in.pl', en: 'directory.in.en' } as const

/** One short text in Polish and in English, side by side. */
export function BothLanguages({ label, value, onValue, autoFocus = false }: Props) {
  const words = useWords()
  return (
    <div className={styles.both}>
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
          onChange={event => onValue({ ...value, [language]: event.target.value })}
          data-autofocus={autoFocus && language === 'pl' ? true : undefined}
        />
      ))}
    </div>
  )
}
