import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { putOnClipboard } from '../publishing/putOnClipboard.ts'
import { tookCopy } from '../publishing/tookCopy.ts'
import { Message } from '../ui/Message.tsx'
import { showToast } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './ArticleScreen.module.css'
import { copiedText } from './copiedText.ts'
import type { OpenArticle } from './openArticle.ts'
import { unsavedSentence } from './saveSentence.ts'
import { retryOf } from './saveState.ts'

type Props = {
  readonly article: OpenArticle
  /** How to write in a library that somebody else has taken over. */
  readonly message: ReactNode
  readonly onReopen: () => void
}

/** Why nothing is saved, over the foot of the text so that no line of it moves. */
export function UnsavedMessage({ article, message, onReopen }: Props) {
  const words = useWords()
  const state = useLive(article.saving.state)
  if (state.kind !== 'refused') return null
  const copy = async () => {
    const plain = copiedText(article.texts.pl.document(), article.texts.en.document())
    const took = await tookCopy(putOnClipboard, { plain })
    showToast({ sentence: words(took ? 'article.textCopied' : 'history.copy.closed') })
  }
  return (
    <div className={styles.unsaved}>
      <Message
        tone="red"
        actions={
          (retryOf(state.refusal) === 'never' || state.refusal.kind === 'missing') && (
            <>
              <Button size="xs" onClick={() => void copy()}>
                {words('article.copyText')}
              </Button>
              <Button size="xs" onClick={onReopen}>
                {words('article.reopen')}
              </Button>
            </>
          )
        }
      >
        {unsavedSentence(words, state.refusal)}
      </Message>
      {state.refusal.kind === 'in-use' && message}
    </div>
  )
}
