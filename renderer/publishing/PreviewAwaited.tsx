import { Button } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './Preview.module.css'

/** The desk without a page: what the page is made of has been asked for (nothing shows for 200 ms), or nobody answered. */
export function PreviewAwaited({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const words = useWords()
  const [late, setLate] = useState(false)
  useTimeout(() => setLate(true), 200, { autoInvoke: true })
  return (
    <main className={styles.awaited} aria-label={words('publishing.preview')} aria-busy={onRetry === null}>
      {onRetry !== null && (
        <EmptyState title={words('shell.unreachable')}>
          <p>{words('publishing.noSourceWhat')}</p>
          <div className={styles.ways}>
            <Button variant="filled" onClick={onRetry}>
              {words('shell.retry')}
            </Button>
          </div>
        </EmptyState>
      )}
      {onRetry === null && late && (
        <div className={styles.sheet}>
          <span className="unseen" role="status">
            {words('publishing.previewAwaited')}
          </span>
        </div>
      )}
    </main>
  )
}
