// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { IconAlertTriangle, IconBuilding, IconFileText, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import type { TrashItem } from '../../shared/contract/trash.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { keptUntil } from '../../shared/library/trashed.ts'
import { recency, shortDay } from '../i18n/moments.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './TrashCells.module.css'
import { trashLine } from './trashLine.ts'
import { trashTitle } from './trashRow.ts'

type Props = {
  readonly item: TrashItem
  /** The directory, for the institution at which a person holds an office. */
  readonly records: readonly DirectoryRecord[]
  readonly now: Date
}

/** One thing in the trash: what it is, when it was deleted and until when it can come back. */
export const TrashCells = memo(function TrashCells({ item, records, now }: Props) {
  const words = useWords()
  const language = useLanguage()
  const when = useMoment()
  const line = trashLine(item, { words, language, when, records })
  const until = keptUntil(item.trashedAt)
  return (
    <>
      <div role="gridcell" className={styles.kind}>
        <Kind item={item} />
      </div>
      <div role="gridcell" style={{ minWidth: 0 }}>
        <div className={styles.title}>{trashTitle(item, words, language)}</div>
        <div
          className={`${styles.line} ${line.wanting ? styles.wanting : ''}`}
          title={line.wanting ? line.text : undefined}
        >
          {line.text}
        </div>
      </div>
      <div role="gridcell" className={styles.when}>
        <TrashedAt iso={item.trashedAt} now={now} />
      </div>
      <div role="gridcell" className={styles.until}>
        {item.kind !== 'damaged-record' &&
          (until < now ? words('trash.overdue') : words('trash.until', { day: shortDay(until, now, language) }))}
      </div>
    </>
  )
})

function TrashedAt({ iso, now }: { readonly iso: string; readonly now: Date }) {
  const words = useWords()
  const { kind, text } = recency(new Date(iso), now, useLanguage())
  if (kind === 'earlier') return text
  return words(kind === 'today' ? 'trash.today' : 'trash.yesterday', { time: text })
}

function Kind({ item }: { readonly item: TrashItem }) {
  const drawn = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
  switch (item.kind) {
    case 'article':
      return <IconFileText {...drawn} />
    case 'damaged-article':
    case 'damaged-record':
      return <IconAlertTriangle {...drawn} />
    case 'record':
      return item.record.kind === 'person' ? <IconUser {...drawn} /> : <IconBuilding {...drawn} />
    default:
      return item satisfies never
  }
}
