import { Button } from '@mantine/core'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import styles from '../history/HistoryTab.module.css'
import { HistoryTab } from '../history/HistoryTab.tsx'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useLive } from '../ui/useLive.ts'
import type { OpenArticle } from './openArticle.ts'
import { saveSentence } from './saveSentence.ts'

type Props = {
  readonly article: OpenArticle
  readonly compared: string | null
  readonly onCompare: (snapshot: string) => void
  /** Names what there is now, or an entry; left out where nothing may be written. */
  readonly onName?: (entry: SnapshotEntry | null) => void
}

/** *Historia* of the open article. */
export function HistoryOfArticle({ article, onName, ...props }: Props) {
  return (
    <HistoryTab
      article={article.id}
      {...props}
      present={<PresentState article={article} onName={onName ? () => onName(null) : null} />}
      onName={onName ?? null}
    />
  )
}

function PresentState({ article, onName }: { readonly article: OpenArticle; readonly onName: (() => void) | null }) {
  const words = useWords()
  const language = useLanguage()
  const state = useLive(article.saving.state)
  return (
    <div className={styles.present}>
      <p className={styles.presentWords}>
        <b>{words('history.now')}</b>
        <span className={styles.presentState}>{saveSentence(words, language, state, new Date())}</span>
      </p>
      {onName && (
        <Button size="xs" title={words('history.nameNowHint')} onClick={onName}>
          {words('history.nameNow')}
        </Button>
      )}
    </div>
  )
}
