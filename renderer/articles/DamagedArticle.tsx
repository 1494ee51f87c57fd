import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft, IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DamagedArticle as Damaged } from '../../shared/contract/damaged.ts'
import { useWords } from '../i18n/useWords.ts'
import { putOnClipboard } from '../publishing/putOnClipboard.ts'
import { tookCopy } from '../publishing/tookCopy.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { CandidateChoice } from './CandidateChoice.tsx'
import { copiedParagraphs } from './copiedText.ts'
import styles from './DamagedArticle.module.css'
import { DamagedSides } from './DamagedSides.tsx'
import { OpeningArticle } from './OpeningArticle.tsx'

type Props = {
  readonly id: string
  readonly title: string
  readonly onLeave: () => void
  /** Opens what is to take the place of the damaged file: a snapshot, or null for the good copy. */
  readonly onCopy: (snapshot: string | null) => void
  /** Shown where there is nothing to look at. */
  readonly otherwise: ReactNode
}

/** An article whose file cannot be read: what of it can be, beside what could take its place. */
export function DamagedArticle({ id, title, onLeave, onCopy, otherwise }: Props) {
  const { newsroom } = useReach()
  const { data, isPending } = useQuery({
    queryKey: ['damaged', id],
    queryFn: ({ signal }) => newsroom.articles.damaged({ id }, { signal }),
    gcTime: 0,
  })
  if (isPending) return <OpeningArticle />
  const nothing = !data || (data.salvaged === null && data.candidates.length === 0)
  return nothing ? otherwise : <Looked damaged={data} title={title} onLeave={onLeave} onCopy={onCopy} />
}

type LookedProps = Pick<Props, 'title' | 'onLeave' | 'onCopy'> & { readonly damaged: Damaged }

function Looked({ damaged: { salvaged, candidates }, title, onLeave, onCopy }: LookedProps) {
  const words = useWords()
  const [at, setAt] = useState(0)
  const candidate = candidates[at] ?? null
  const copy = async () => {
    const took = await tookCopy(putOnClipboard, { plain: copiedParagraphs(salvaged?.pl ?? [], salvaged?.en ?? []) })
    showToast({ sentence: words(took ? 'recovery.copied' : 'history.copy.closed') })
  }
  const chosen = salvaged ? 'recovery.damaged.choose' : 'recovery.damaged.unread'
  const whatToDo = candidate ? chosen : 'recovery.damaged.noCopy'
  const name = title || words('article.untitled')
  return (
    <main className={styles.screen}>
      <header className={styles.header} data-region tabIndex={-1}>
        <ActionIcon aria-label={words('article.back')} title={words('article.back')} onClick={onLeave}>
          <IconArrowLeft size={16} stroke={1.6} />
        </ActionIcon>
        <h1>{name}</h1>
        <span className={styles.grow} />
        {salvaged && (
          <Button
            variant={candidate ? 'default' : 'filled'}
            leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
            onClick={() => void copy()}
          >
            {words('recovery.copy')}
          </Button>
        )}
        {candidate && (
          <Button variant="filled" onClick={() => onCopy(candidate.snapshot)}>
            {words('recovery.open')}
          </Button>
        )}
      </header>
      <div className={styles.what}>
        <Message tone="ochre">
          <p>{words(whatToDo)}</p>
        </Message>
      </div>
      <section className={styles.scroll} aria-label={words('recovery.sides')} data-region tabIndex={-1}>
        <DamagedSides
          salvaged={salvaged}
          candidate={candidate}
          choice={<CandidateChoice candidates={candidates} at={at} onAt={setAt} />}
        />
      </section>
    </main>
  )
}
