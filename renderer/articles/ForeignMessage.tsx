import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Words } from '../../shared/words/words.ts'
import { clockTime } from '../i18n/moments.ts'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { articleDesk } from './articleDesk.ts'
import type { ForeignKept } from './foreignNews.ts'

/** What another program did, and where what it wrote is. */
function foreignSentence(words: Words, { name, snapshot, at }: ForeignKept): string {
  if (name !== '') return words(snapshot ? 'history.conflict' : 'history.conflict.unreadable', { name })
  return words(snapshot ? 'history.foreign' : 'history.foreign.unreadable', { time: clockTime(at) })
}

type Props = { readonly article: string; readonly onCompare: (snapshot: string) => void }

/** That another program changed this article, over the foot of the text. Calm: nothing is lost, and it stays until it is closed. */
export function ForeignMessage({ article, onCompare }: Props) {
  const words = useWords()
  const reach = useReach()
  const announce = useAnnounce()
  const { foreign } = articleDesk(reach, words)
  const news = useLive(foreign).filter(one => one.article === article)
  const last = news.at(-1)
  useEffect(() => {
    if (last) announce(foreignSentence(words, last))
  }, [last, announce, words])
  return news.map(one => (
    <Message
      key={one.at.getTime() + one.name}
      tone="slate"
      actions={
        <>
          {one.snapshot && (
            <Button
              size="xs"
              onClick={() => {
                foreign.close(one)
                onCompare(one.snapshot ?? '')
              }}
            >
              {words('history.foreign.compare')}
            </Button>
          )}
          <ActionIcon
            size="sm"
            aria-label={words('history.foreign.close')}
            title={words('history.foreign.close')}
            onClick={() => foreign.close(one)}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </>
      }
    >
      {foreignSentence(words, one)}
    </Message>
  ))
}
