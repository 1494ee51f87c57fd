import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { addressOf } from '../ui/place.ts'
import { useReach } from '../ui/reach.ts'
import styles from './RecoveredMessage.module.css'
import { useRecoverySentences } from './recoverySentences.ts'
import { useRecovery } from './useRecovery.ts'

type Props = {
  readonly article: { readonly id: string }
  readonly onCompare: (snapshot: string) => void
}

/** After a crash, or after words came back from this computer: what happened to the text, over its foot, until it is closed. */
export function RecoveredMessage({ article: { id }, onCompare }: Props) {
  const words = useWords()
  const announce = useAnnounce()
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
  const said = sentences.join(' ')
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said, announce])
  if (sentences.length === 0) return null

  const close = () => {
    seen()
    queries.setQueryData(queryKey, [])
    newsroom.articles.recoveredSeen({ id }).catch((error: unknown) => console.error('it will be told again', error))
  }
  const others = crash?.articles.filter(one => one.id !== id) ?? []
  const snapshot = recovered.find(one => one.snapshot !== null)?.snapshot ?? null
  return (
    <Message
      tone="slate"
      actions={
        <>
          {snapshot !== null && (
            <Button
              size="xs"
              onClick={() => {
                close()
                onCompare(snapshot)
              }}
            >
              {words('history.foreign.compare')}
            </Button>
          )}
          <ActionIcon size="sm" aria-label={words('recovery.close')} title={words('recovery.close')} onClick={close}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </>
      }
    >
      <div className={styles.recovered}>
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
      </div>
    </Message>
  )
}
