import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { entryDay } from './entryWords.ts'
import { HistoryFilters } from './HistoryFilters.tsx'
import { HistoryList } from './HistoryList.tsx'
import styles from './HistoryTab.module.css'
import { type HistoryFilter, passes, timeLine } from './timeLine.ts'
import { useHistory } from './useHistory.ts'

type Props = {
  readonly article: string
  /** The snapshot that is being compared, or null. */
  readonly compared: string | null
  readonly onCompare: (snapshot: string) => void
  /** What there is now, above all of it: "Teraz, zapisano o 14:32". */
  readonly present: ReactNode
  /** Null where nothing may be written: a library that is open for reading only. */
  readonly onName: ((entry: SnapshotEntry) => void) | null
}

/** *Historia*: what the article was, by days, the newest on top; each can be compared with what it is now, and named. */
export function HistoryTab({ article, compared, onCompare, present, onName }: Props) {
  const words = useWords()
  const language = useLanguage()
  const asked = useHistory(article)
  // A list that is known already is drawn at once, before a ref of what it scrolls in would be there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [filter, setFilter] = useState<HistoryFilter | null>(null)
  const entries = asked.kind === 'ready' ? asked.entries : null
  const today = new Date().toDateString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with a new list and on a new day
  const now = useMemo(() => new Date(), [entries, today])
  const rows = useMemo(
    () =>
      timeLine(
        (entries ?? []).filter(entry => passes(entry, filter)),
        entry => entryDay(words, entry, now, language),
      ),
    [entries, filter, words, now, language],
  )

  return (
    <div className={styles.history}>
      <div className={styles.top}>
        {present}
        {entries && entries.length > 0 && <HistoryFilters filter={filter} onFilter={setFilter} />}
      </div>
      <div ref={setScroller} className={styles.scroller}>
        {asked.kind === 'waiting' && <p className={styles.quiet}>{words('history.loading')}</p>}
        {asked.kind === 'refused' && (
          <Message
            tone="ochre"
            actions={
              <Button size="xs" onClick={asked.retry}>
                {words('history.tryAgain')}
              </Button>
            }
          >
            {words('history.refused')}
          </Message>
        )}
        {asked.kind === 'ready' && asked.unreadable > 0 && (
          <p className={styles.unreadable}>{words('history.unreadable', { count: asked.unreadable })}</p>
        )}
        {entries?.length === 0 && (
          <div className={styles.none}>
            <p className={styles.noneTitle}>{words('history.none')}</p>
            <p>{words('history.none.what')}</p>
          </div>
        )}
        {entries && entries.length > 0 && rows.length === 0 && (
          <p className={styles.quiet}>{words('history.noneLike')}</p>
        )}
        {rows.length > 0 && scroller && (
          <HistoryList
            rows={rows}
            scroller={scroller}
            now={now}
            compared={compared}
            onCompare={entry => onCompare(entry.id)}
            onName={onName}
          />
        )}
      </div>
    </div>
  )
}
