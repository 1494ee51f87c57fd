import { Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import { type Bilingual, type Language, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './DetailsTab.module.css'

type Props = {
  readonly label: string
  readonly value: Bilingual
  readonly onValue: (value: Bilingual, changed: Language) => void
  /** The field has been left: its next letters are another step of undo. */
  readonly onLeave: () => void
  readonly hint?: string
  readonly placeholder?: Bilingual
  /** More than one line of text. */
  readonly rows?: number
}

const inLanguage = { pl: 'article.in.pl', en: 'article.in.en' } as const

/** One fact in both languages, Polish over English. */
export function BilingualField({ label, value, onValue, onLeave, hint, placeholder, rows }: Props) {
  const words = useWords()
  const id = useId()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {languages.map(language => {
        const shared = {
          'aria-label': words(inLanguage[language], { field: label }),
          'aria-describedby': hint ? id : undefined,
          lang: language,
          value: value[language],
          placeholder: placeholder?.[language] ?? '',
          onChange: (typed: { readonly target: { readonly value: string } }) =>
            onValue({ ...value, [language]: typed.target.value }, language),
          onBlur: onLeave,
          leftSection: <span className={styles.language}>{language.toUpperCase()}</span>,
          leftSectionWidth: 34,
          leftSectionPointerEvents: 'none' as const,
        }
        return rows ? <Textarea key={language} {...shared} rows={rows} /> : <TextInput key={language} {...shared} />
      })}
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
