import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import { HistoryOfArticle } from './HistoryOfArticle.tsx'
import styles from './Inspector.module.css'
import type { OpenArticle } from './openArticle.ts'

type Props = {
  readonly article: OpenArticle
  readonly compared: string | null
  readonly onCompare: (snapshot: string) => void
  readonly onClose: () => void
}

/** *Historia* beside the page of an article that is only read: to compare and to copy from, not to name. */
export function ReadingHistory({ onClose, ...props }: Props) {
  const words = useWords()
  return (
    <aside className={styles.panel} aria-label={words('history.title')} data-region tabIndex={-1}>
      <div className={styles.panelHead}>
        <b>{words('history.title')}</b>
        <ActionIcon aria-label={words('article.closePanel')} title={words('article.closePanel')} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      <div className={styles.body}>
        <HistoryOfArticle {...props} />
      </div>
    </aside>
  )
}
