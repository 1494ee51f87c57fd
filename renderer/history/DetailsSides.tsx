import { Button } from '@mantine/core'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { type DetailField, detailValue } from '../../shared/history/detailsRows.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { useDirectory } from '../directory/useDirectory.ts'
import { shortDay, startOfDay } from '../i18n/moments.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { CompareRow } from './CompareRow.tsx'
import styles from './CompareView.module.css'
import type { Side } from './compared.ts'
import { fieldName } from './entryWords.ts'
import { MarkedLine } from './MarkedText.tsx'
import { markedRanges } from './markedRanges.ts'
import { participantsInWords } from './participantsInWords.ts'

type Props = {
  readonly rows: readonly DetailField[]
  readonly left: Side
  readonly right: Side
  readonly onRestore: ((field: DetailField) => void) | null
}

/** The fields of *Szczegóły* that differ, each by its name, before and after. */
export function DetailsSides({ rows, left, right, onRestore }: Props) {
  const words = useWords()
  const language = useLanguage()
  const records = useDirectory().data ?? []
  return rows.map(field => {
    const [before, after] = [left, right].map(side => shown({ words, language, records }, side, field))
    const ranges = markedRanges(before ?? '', after ?? '')
    const inLanguage = field.endsWith('.pl') ? 'pl' : field.endsWith('.en') ? 'en' : undefined
    const name = [fieldName(words, field), ...(inLanguage ? [inLanguage.toUpperCase()] : [])].join(' ')
    const value = (text: string, which: 'left' | 'right') => (
      <p className={styles.value} lang={inLanguage}>
        {text === '' ? (
          <i className={styles.blank}>{words('history.row.empty')}</i>
        ) : (
          <MarkedLine text={text} ranges={ranges[which]} />
        )}
      </p>
    )
    return (
      <CompareRow
        key={field}
        kind="changed"
        said={name}
        acts={
          onRestore && (
            <Button
              size="xs"
              aria-label={words('history.restore.detailNamed', { field: name })}
              onClick={() => onRestore(field)}
            >
              {words('history.restore.detail')}
            </Button>
          )
        }
        left={value(before ?? '', 'left')}
        right={value(after ?? '', 'right')}
      />
    )
  })
}

const dayWords = (day: string, language: Language): string => shortDay(startOfDay(day), new Date(), language)

interface Reader {
  readonly words: Words
  readonly language: Language
  readonly records: readonly DirectoryRecord[]
}

/** What stands in a field, as it is read. */
function shown({ words, language, records }: Reader, { article }: Side, field: DetailField): string {
  const { details } = article
  switch (field) {
    case 'event.days': {
      const { days } = details.event
      if (!days) return ''
      const [from, to] = [dayWords(days.from, language), dayWords(days.to, language)]
      return from === to ? from : `${from} – ${to}`
    }
    case 'state':
      return words(`shell.state.${details.state}`)
    case 'publishOn':
      return details.publishOn ? dayWords(details.publishOn, language) : ''
    case 'participants':
      return participantsInWords(words, details.participants, records, language)
    case 'categories':
      return details.categories.join(', ')
    case 'attachments':
      return details.attachments.map(({ name, title }) => title[language] || title.pl || name).join(', ')
    default:
      return String(detailValue(article, field) ?? '')
  }
}
