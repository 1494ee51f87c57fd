import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LibraryStatus, ReadAccess } from '../../shared/contract/library.ts'
import { AskDialog } from '../articles/AskDialog.tsx'
import { readingSentence } from '../i18n/readingSentence.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { useFocusLeftBehind } from '../ui/useFocusLeftBehind.ts'
import { useSaid } from '../ui/useSaid.ts'
import styles from './ReadingMessage.module.css'

type Props = {
  readonly access: ReadAccess
  /** Where the screen says itself who writes: only what can be done is shown. */
  readonly brief: boolean
}

type Trying = 'no' | 'asking' | 'opening' | 'unreachable'

/** Why the library is only read, and the way to write in it: once it is free, from a computer that has fallen silent, when the folder takes files again. */
export function ReadingMessage({ access, brief }: Props) {
  const words = useWords()
  const when = useMoment()
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const [trying, setTrying] = useState<Trying>('no')
  const folder = access.kind === 'read-folder'
  const { host, free, dead } = folder ? { host: '', free: false, dead: false } : access
  const what = folder ? words('reading.folderWhat') : words(dead ? 'reading.silent' : 'reading.computer', { host })
  const whole = free ? words('reading.free') : `${readingSentence(words, access, when)} ${what}`
  useSaid(whole)
  const place = useRef<HTMLElement>(null)
  useFocusLeftBehind(place)

  const open = async (question: () => Promise<LibraryStatus>) => {
    if (trying === 'opening') return
    setTrying('opening')
    try {
      const status = await question()
      queries.setQueryData(keys.libraryStatus, status)
      const now = status.kind === 'open' ? status.access.kind : 'closed'
      if (now === 'write') showToast({ sentence: words('reading.opened') })
      if (now === 'read-folder') showToast({ sentence: words('reading.folderStill') })
      setTrying('no')
    } catch (error) {
      console.error(error)
      setTrying('unreachable')
    }
  }
  if (brief && !free && !dead && !folder) return null
  return (
    <section ref={place} className={styles.place} aria-label={words('reading.only')}>
      <Message
        tone={free ? 'green' : dead || folder ? 'ochre' : 'slate'}
        actions={
          free || folder ? (
            <Button size="xs" onClick={() => void open(() => newsroom.library.retry())}>
              {words(folder ? 'shell.retry' : 'reading.open')}
            </Button>
          ) : (
            dead && (
              <Button size="xs" onClick={() => trying !== 'opening' && setTrying('asking')}>
                {words('reading.take')}
              </Button>
            )
          )
        }
      >
        {brief && !free ? what : whole}
      </Message>
      {trying === 'unreachable' && <Message tone="red">{words('shell.notDone')}</Message>}
      {trying === 'asking' && dead && (
        <AskDialog
          question={words('reading.take.question')}
          what={words('reading.take.what', { host })}
          doIt={words('reading.take.do')}
          stay={words('reading.take.not')}
          onDo={() => void open(() => newsroom.library.takeOver())}
          onStay={() => setTrying('no')}
        />
      )}
    </section>
  )
}
