import { Button } from '@mantine/core'
import { momentInWords } from '../i18n/moments.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './ArticleScreen.module.css'
import type { NotOpened } from './articleSession.ts'
import { notOpenedWords } from './notOpenedWords.ts'

type Props = {
  readonly refusal: NotOpened
  readonly onLeave: () => void
  readonly onRetry: () => void
  readonly onCopy: () => void
}

/** Why the article cannot be opened, and what can be done. */
export function ClosedArticle({ refusal, onLeave, onRetry, onCopy }: Props) {
  const words = useWords()
  const language = useLanguage()
  const when = (iso: string) => momentInWords(new Date(iso), new Date(), words, language)
  const { title, sentences } = notOpenedWords(words, refusal, when)
  const hasCopy = refusal.kind === 'damaged' && refusal.copyFrom !== null
  const mayChange = refusal.kind !== 'newer' && refusal.kind !== 'missing' && refusal.kind !== 'damaged'
  return (
    <main className={styles.closed}>
      <EmptyState title={title} alone>
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className={styles.actions}>
          {hasCopy && (
            <Button variant="filled" onClick={onCopy}>
              {words('article.openCopy')}
            </Button>
          )}
          <Button variant={hasCopy || mayChange ? 'default' : 'filled'} onClick={onLeave}>
            {words('article.back')}
          </Button>
          {mayChange && (
            <Button variant="filled" onClick={onRetry}>
              {words('article.tryAgain')}
            </Button>
          )}
        </div>
      </EmptyState>
    </main>
  )
}
