import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { closedSentences } from '../../shared/contract/closedSentences.ts'
import type { LibraryRefusal } from '../../shared/contract/library.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useWords } from '../i18n/useWords.ts'
import { Brand } from '../ui/Brand.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Message } from '../ui/Message.tsx'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { useFocusLeftBehind } from '../ui/useFocusLeftBehind.ts'
import styles from './ClosedLibrary.module.css'
import { recordsLeftSentence } from './recordsLeftSentence.ts'

type Props = { readonly folder: string; readonly refusal: LibraryRefusal }

type Trying = 'no' | 'retrying' | 'unreachable'

/** What stands in the whole window while the library is not open: who has it or what is wrong, and *Spróbuj ponownie*. */
export function ClosedLibrary({ folder, refusal }: Props) {
  const words = useWords()
  const when = useMoment()
  const { newsroom, host } = useReach()
  const queries = useQueryClient()
  const [trying, setTrying] = useState<Trying>('no')
  const { title, what } = closedSentences(words, refusal, when)
  const records = recordsLeftSentence(words, refusal)

  const copied = refusal.kind === 'damaged' || refusal.kind === 'lost'
  const busy = trying === 'retrying'
  const place = useRef<HTMLElement>(null)
  useFocusLeftBehind(place)

  const ask = async (question: () => Promise<unknown>) => {
    if (busy) return
    setTrying('retrying')
    try {
      await question()
      await queries.invalidateQueries({ queryKey: keys.libraryStatus })
      setTrying('no')
    } catch (error) {
      console.error(error)
      setTrying('unreachable')
    }
  }
  return (
    <main ref={place} className={styles.screen} data-region tabIndex={-1}>
      <header className={styles.top}>
        <Brand />
      </header>
      <EmptyState title={title} alone>
        <p>{what}</p>
        {records !== null && <p>{records}</p>}
        <p className={styles.folder}>{words('library.closed.folder', { label: folder })}</p>
        <Group justify="center" gap={8} mt={20}>
          {copied && (
            <Button variant="filled" aria-disabled={busy} onClick={() => void ask(() => newsroom.library.openCopy())}>
              {words(refusal.copyFrom ? 'library.closed.openCopy' : 'library.closed.beginAnew')}
            </Button>
          )}
          <Button
            variant={copied ? 'default' : 'filled'}
            aria-disabled={busy}
            onClick={() => void ask(() => newsroom.library.retry())}
          >
            {words('shell.retry')}
          </Button>
          {host.kind === 'electron' && (
            <Button onClick={() => void ask(() => newsroom.library.chooseFolder())}>
              {words('library.chooseFolder')}
            </Button>
          )}
        </Group>
        <div className={styles.trouble}>
          {trying === 'unreachable' && <Message tone="red">{words('shell.notDone')}</Message>}
        </div>
      </EmptyState>
    </main>
  )
}
