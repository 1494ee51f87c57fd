import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Recovery } from '../../shared/contract/recovery.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { addressOf } from '../ui/place.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import type { OpenArticle } from './openArticle.ts'
import styles from './RecoveredMessage.module.css'
import { useRecoverySentences } from './recoverySentences.ts'
import { useRecovery } from './useRecovery.ts'

type Props = { readonly article: Pick<OpenArticle, 'id' | 'saving'> }

/** After a crash, or after words came back from this computer: what happened to the text, over its foot, until it is closed. */
export function RecoveredMessage({ article: { id, saving } }: Props) {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const { recovery, seen } = useRecovery()
  const queryKey = ['recovered', id]
  // Asked at each opening, when what came back is known.
  const { data: recovered = [] } = useQuery({
    queryKey,
    queryFn: ({ signal }) => newsroom.articles.recovered({ id }, { signal }),
    gcTime: 0,
  })
  const crash = recovery?.articles.some(one => one.id === id) ? recovery : null
  const sentences = useRecoverySentences(id, crash, recovered)
  if (sentences.length === 0) return null

  const close = () => {
    seen()
    queries.setQueryData(queryKey, [])
    newsroom.articles.recoveredSeen({ id }).catch((error: unknown) => console.error('it will be told again', error))
  }
  const others = crash?.articles.filter(one => one.id !== id) ?? []
  return <Told saving={saving} sentences={sentences} others={others} onClose={close} />
}

type ToldProps = Pick<OpenArticle, 'saving'> & {
  readonly sentences: readonly string[]
  readonly others: Recovery['articles']
  readonly onClose: () => void
}

/** Gives way while something stands there that must be read now. */
function Told({ saving, sentences, others, onClose }: ToldProps) {
  const words = useWords()
  if (useLive(saving.state).kind === 'refused') return null
  return (
    <div className={styles.recovered} role="status" data-region tabIndex={-1}>
      <Message
        tone="slate"
        actions={
          <Button size="xs" onClick={onClose}>
            {words('recovery.close')}
          </Button>
        }
      >
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {others.length > 0 && (
          <p>
            {words('recovery.alsoOpen')}
            {others.map((other, at) => (
              <span key={other.id}>
                {at > 0 ? ', ' : ' '}
                <a href={addressOf({ kind: 'article', id: other.id })}>{other.title || words('article.untitled')}</a>
              </span>
            ))}
          </p>
        )}
      </Message>
    </div>
  )
}
