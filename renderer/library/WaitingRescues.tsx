import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { WaitingRescue } from '../../shared/contract/recovery.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

const acts = {
  library: 'recovery.waiting.open',
  trash: 'recovery.waiting.toTrash',
  nowhere: 'recovery.waiting.create',
} as const

type Props = {
  readonly onOpen: (id: string) => void
  readonly onTrash: () => void
  /** Makes an article of the words whose own is nowhere. */
  readonly onCreate: (rescue: WaitingRescue) => void
}

/** Words that are nowhere but on this computer, because the library's disk took none: each says how it comes back. */
export function WaitingRescues({ onOpen, onTrash, onCreate }: Props) {
  const words = useWords()
  const when = useMoment()
  const { newsroom } = useReach()
  const { data: waiting = [] } = useQuery({
    queryKey: [...keys.articles, 'waiting'],
    queryFn: ({ signal }) => newsroom.articles.waitingRescues(undefined, { signal }),
  })
  const act = (rescue: WaitingRescue) => {
    if (rescue.place === 'library') onOpen(rescue.article)
    else if (rescue.place === 'trash') onTrash()
    else onCreate(rescue)
  }
  return waiting.map(rescue => (
    <Message
      key={rescue.article + rescue.at}
      tone="ochre"
      actions={
        <Button size="xs" onClick={() => act(rescue)}>
          {words(acts[rescue.place])}
        </Button>
      }
    >
      {words(`recovery.waiting.${rescue.place}`, {
        title: rescue.title.trim() || words('library.untitled'),
        when: when(rescue.at),
      })}
    </Message>
  ))
}
