import { UnstyledButton } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import styles from './HistoryTab.module.css'
import { type HistoryFilter, historyFilters } from './timeLine.ts'

const names = {
  pl: { name: 'history.filter.pl', hint: 'history.filter.plHint' },
  en: { name: 'history.filter.en', hint: 'history.filter.enHint' },
  gallery: { name: 'history.filter.gallery', hint: 'history.filter.galleryHint' },
  details: { name: 'history.filter.details', hint: 'history.filter.detailsHint' },
  named: { name: 'history.filter.named', hint: 'history.filter.namedHint' },
} as const

type Props = { readonly filter: HistoryFilter | null; readonly onFilter: (filter: HistoryFilter | null) => void }

/** Only the entries that changed one thing; the pressed one, pressed again, shows all. */
export function HistoryFilters({ filter, onFilter }: Props) {
  const words = useWords()
  return (
    <fieldset className={styles.filters} aria-label={words('history.filter')}>
      {historyFilters.map(one => (
        <UnstyledButton
          key={one}
          className={styles.filter}
          aria-pressed={filter === one}
          title={words(names[one].hint)}
          onClick={() => onFilter(filter === one ? null : one)}
        >
          {words(names[one].name)}
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
