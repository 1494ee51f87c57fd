import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Role } from '../../shared/articles/participant.ts'
import { type Language, languages, otherLanguage } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './DetailsTab.module.css'

type Props = {
  readonly label: string
  readonly panel: Role['panel']
  /** Roles whose panels are offered; choosing one in one language brings its name in the other. */
  readonly known: readonly Role[]
  readonly focused: boolean
  readonly onPanel: (panel: Role['panel']) => void
  readonly onLeave: () => void
}

const inLanguage = { pl: 'article.in.pl', en: 'article.in.en' } as const

/** The name of a panel in both languages; those that others were in are offered. */
export function PanelField({ label, panel, known, focused, onPanel, onLeave }: Props) {
  const words = useWords()
  const list = useId()
  const type = (language: Language, typed: string) => {
    const twin = known.find(one => one.panel[language] === typed && typed !== '')
    const other = otherLanguage(language)
    onPanel({ ...panel, [language]: typed, ...(twin && panel[other] === '' && { [other]: twin.panel[other] }) })
  }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {languages.map(language => (
        <div key={language}>
          <TextInput
            aria-label={words(inLanguage[language], { field: label })}
            lang={language}
            list={`${list}-${language}`}
            autoComplete="off"
            autoFocus={focused && language === 'pl'}
            value={panel[language]}
            onChange={event => type(language, event.target.value)}
            onBlur={onLeave}
            leftSection={<span className={styles.language}>{language.toUpperCase()}</span>}
            leftSectionWidth={34}
            leftSectionPointerEvents="none"
          />
          <datalist id={`${list}-${language}`}>
            {[...new Set(known.map(one => one.panel[language]))]
              .filter(name => name !== '' && name !== panel[language])
              .map(name => (
                <option key={name} value={name} />
              ))}
          </datalist>
        </div>
      ))}
    </fieldset>
  )
}
