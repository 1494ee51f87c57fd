import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { clockTime } from '../i18n/moments.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { changesInWords, entryAuthor, entryInWords, entryName } from './entryWords.ts'
import styles from './HistoryTab.module.css'

type Props = {
  readonly entry: SnapshotEntry
  readonly now: Date
  readonly compared: boolean
  /** Whether Tab leads here: one entry is in the order, arrows reach the rest. */
  readonly reachable: boolean
  readonly onCompare: () => void
  /** Null where nothing may be written. */
  readonly onName: (() => void) | null
  readonly onFocus: () => void
}

/** One line of the history: when, what it is called, what it changed, who wrote. Pressing it compares. */
export function HistoryEntry({ entry, now, compared, reachable, onCompare, onName, onFocus }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { name, why } = entryName(words, entry)
  const called = entryInWords(words, entry, now, language)
  const changes = changesInWords(words, entry.changed)
  const by = entryAuthor(entry)
  const tabIndex = reachable ? 0 : -1
  return (
    <div className={styles.entry} data-named={entry.name !== '' || undefined} data-compared={compared || undefined}>
      <UnstyledButton
        className={styles.open}
        data-entry={entry.id}
        tabIndex={tabIndex}
        aria-current={compared || undefined}
        aria-label={[words('history.compareEntry', { entry: called }), ...changes, by].filter(Boolean).join(', ')}
        onClick={onCompare}
        onFocus={onFocus}
      >
        <time className={styles.time} dateTime={entry.at}>
          {clockTime(new Date(entry.at))}
        </time>
        <span className={styles.what}>
          <span className={styles.name}>{name}</span>
          {why !== '' && <span className={styles.why}>{why}</span>}
          <span className={styles.changes}>{changes.join(' · ')}</span>
          {by !== '' && <span className={styles.by}>{by}</span>}
        </span>
      </UnstyledButton>
      {onName && (
        <ActionIcon
          className={styles.rename}
          size="sm"
          tabIndex={tabIndex}
          aria-label={words('history.nameEntry', { entry: called })}
          title={words('history.name.do')}
          onClick={onName}
          onFocus={onFocus}
        >
          <IconBookmark size={15} stroke={1.6} />
        </ActionIcon>
      )}
    </div>
  )
}
