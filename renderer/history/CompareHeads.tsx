import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './CompareView.module.css'
import { entryAuthor, entryInWords } from './entryWords.ts'

const againsts = ['now', 'previous'] as const
/** What a snapshot is compared with: what there is now, or the snapshot before it. */
export type Against = (typeof againsts)[number]

const names = { now: 'history.compare.withNow', previous: 'history.compare.withPrevious' } as const

type Props = {
  readonly left: SnapshotEntry | null
  /** Null is now. */
  readonly right: SnapshotEntry | null
  readonly against: Against
  readonly canPrevious: boolean
  readonly onAgainst: (against: Against) => void
  readonly onOlder: (() => void) | null
  readonly onNewer: (() => void) | null
}

/** Which two states stand below, the older on the left, and the way to those beside it. */
export function CompareHeads({ left, right, against, canPrevious, onAgainst, onOlder, onNewer }: Props) {
  const words = useWords()
  const language = useLanguage()
  const now = new Date()
  return (
    <section className={styles.heads} aria-label={words('history.compare.sides')}>
      <div className={styles.head}>
        <ActionIcon
          size="sm"
          aria-label={words('history.compare.older')}
          title={words('history.compare.older')}
          aria-disabled={onOlder === null || undefined}
          {...(onOlder === null && { 'data-disabled': true })}
          onClick={() => onOlder?.()}
        >
          <IconChevronLeft size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={words('history.compare.newer')}
          title={words('history.compare.newer')}
          aria-disabled={onNewer === null || undefined}
          {...(onNewer === null && { 'data-disabled': true })}
          onClick={() => onNewer?.()}
        >
          <IconChevronRight size={16} stroke={1.6} />
        </ActionIcon>
        <h2 className={styles.headName}>{left && entryInWords(words, left, now, language)}</h2>
        {left && entryAuthor(left) !== '' && <span className={styles.by}>{entryAuthor(left)}</span>}
      </div>
      <div className={styles.head}>
        <h2 className={styles.headName}>{right ? entryInWords(words, right, now, language) : words('history.now')}</h2>
        <span className={styles.grow} />
        <span className={styles.by}>{words('history.compare.with')}:</span>
        {againsts.map(one => (
          <UnstyledButton
            key={one}
            className={styles.against}
            aria-pressed={against === one}
            aria-disabled={(one === 'previous' && !canPrevious) || undefined}
            onClick={() => onAgainst(one)}
          >
            {words(names[one])}
          </UnstyledButton>
        ))}
      </div>
    </section>
  )
}
