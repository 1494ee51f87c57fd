import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import type { RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import { MentionAtWords } from './MentionAtWords.tsx'
import styles from './MentionsTab.module.css'
import type { MentionActs } from './mentionActs.ts'
import type { Mentioned } from './mentionedRecords.ts'
import { placeName } from './mentionsInTexts.ts'

const missing = { pl: 'article.mentions.only.en', en: 'article.mentions.only.pl' } as const
const times = { pl: 'article.mentions.times.pl', en: 'article.mentions.times.en' } as const

type Props = {
  readonly mentioned: Mentioned
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly acts: MentionActs
  readonly records: (language: Language) => RecordSource
}

/** One person or institution: how often in each language and, opened, at which words. */
export function MentionedRecord({ mentioned, open, onOpen, acts, records }: Props) {
  const words = useWords()
  const places = useId()
  const { id, name, about, gone, inTrash } = mentioned
  return (
    <li className={styles.record}>
      <UnstyledButton
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? places : undefined}
        data-stop
        onClick={() => onOpen(!open)}
      >
        <IconChevronRight className={styles.chevron} size={14} stroke={1.8} aria-hidden />
        <span className={styles.who}>
          {name}
          {gone && (
            <span className={styles.gone}>{words(inTrash ? 'article.mentions.inTrash' : 'article.mentions.gone')}</span>
          )}
          {about !== '' && <span className={styles.about}>{about}</span>}
        </span>
        <span className={styles.times}>
          {languages.map(language => {
            const count = mentioned.places.filter(place => place.language === language).length
            return count === 0 ? (
              <span key={language} className={styles.missing}>
                {words(missing[language])}
              </span>
            ) : (
              <span key={language} className={styles.time}>
                <span aria-hidden>
                  {language.toUpperCase()} ×{count}
                </span>
                <span className="unseen">{words(times[language], { count })}</span>
              </span>
            )
          })}
        </span>
      </UnstyledButton>
      {inTrash && (
        <Button
          className={styles.restore}
          size="xs"
          aria-label={words('article.mentions.restoreRecord', { name })}
          data-stop
          onClick={() => acts.restore(id, name)}
        >
          {words('trash.restore')}
        </Button>
      )}
      {open && (
        <ul id={places} className={styles.places} aria-label={words('article.mentions.places', { name })}>
          {mentioned.places.map(place => (
            <MentionAtWords
              key={placeName(place)}
              place={place}
              all={mentioned.places}
              gone={gone}
              acts={acts}
              source={records(place.language)}
              present={id}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
