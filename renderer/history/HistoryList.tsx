import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { useWords } from '../i18n/useWords.ts'
import { HistoryEntry } from './HistoryEntry.tsx'
import styles from './HistoryTab.module.css'
import type { TimeLineRow } from './timeLine.ts'

type Props = {
  readonly rows: readonly TimeLineRow[]
  readonly scroller: HTMLElement
  readonly now: Date
  readonly compared: string | null
  readonly onCompare: (entry: SnapshotEntry) => void
  readonly onName: ((entry: SnapshotEntry) => void) | null
}

/** The time line. Only what is in sight is in the page, so that hundreds of entries scroll as ten do; arrows go from entry to entry. */
export function HistoryList({ rows, scroller, now, compared, onCompare, onName }: Props) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<string | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: index => (rows[index]?.kind === 'day' ? 30 : 62),
    getItemKey: index => rows[index]?.key ?? index,
    overscan: 8,
  })
  const entries = rows.flatMap((row, at) => (row.kind === 'entry' ? [{ id: row.entry.id, at }] : []))
  const here = Math.max(
    0,
    entries.findIndex(({ id }) => id === reached),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: entries.length - 1 }[event.key]
    const target = next === undefined ? undefined : entries[next]
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setReached(target.id)
    virtual.scrollToIndex(target.at)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-entry="${target.id}"]`)?.focus())
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons in it
    <div ref={list} onKeyDown={onKeyDown}>
      <ul className={styles.rows} aria-label={words('history.list')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
          return (
            row && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                className={styles.row}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {row.kind === 'day' ? (
                  <h2 className={styles.day}>{row.day}</h2>
                ) : (
                  <HistoryEntry
                    entry={row.entry}
                    now={now}
                    compared={row.entry.id === compared}
                    reachable={entries[here]?.id === row.entry.id}
                    onCompare={() => onCompare(row.entry)}
                    onName={onName && (() => onName(row.entry))}
                    onFocus={() => setReached(row.entry.id)}
                  />
                )}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
