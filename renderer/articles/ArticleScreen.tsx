import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { later } from '../ui/later.ts'
import { useReach } from '../ui/reach.ts'
import { useLibraryAccess } from '../ui/useLibraryAccess.ts'
import { useLive } from '../ui/useLive.ts'
import { articleDesk } from './articleDesk.ts'
import type { ArticleSession, NotOpened } from './articleSession.ts'
import { ClosedArticle } from './ClosedArticle.tsx'
import { OpenArticleScreen } from './OpenArticleScreen.tsx'
import { OpeningArticle } from './OpeningArticle.tsx'
import { useOpenedAgain } from './useOpenedAgain.ts'

const ReadArticleScreen = later(() => import('./ReadArticleScreen.tsx').then(one => one.ReadArticleScreen))
const DamagedArticle = later(() => import('./DamagedArticle.tsx').then(one => one.DamagedArticle))

type Props = {
  readonly id: string
  /** Who writes in a library that is only read, and how to write in it; `brief`: the screen says the first itself. */
  readonly message: (brief: boolean) => ReactNode
  readonly onLeave: () => void
}

/** Pracownia: one article, from its opening to its closing. The session works; this only looks at it. */
export function ArticleScreen({ id, message, onLeave }: Props) {
  const words = useWords()
  const reach = useReach()
  const desk = articleDesk(reach, words)
  const [session, setSession] = useState<ArticleSession | null>(null)

  useEffect(() => {
    const entered = desk.sessions.enter(id)
    setSession(entered)
    return () => {
      setSession(null)
      void desk.sessions.leave(entered)
    }
  }, [desk, id])

  return session ? <Session session={session} message={message} onLeave={onLeave} /> : <OpeningArticle />
}

type SessionProps = Pick<Props, 'message' | 'onLeave'> & { readonly session: ArticleSession }

function Session({ session, message, onLeave }: SessionProps) {
  const state = useLive(session.state)
  const access = useLibraryAccess()
  useOpenedAgain(session, access.kind === 'write')
  // Whoever wrote here until somebody took over is told in place, not only in the header.
  const [wrote, setWrote] = useState(false)
  if (!wrote && access.kind === 'write' && state.kind === 'open') setWrote(true)
  switch (state.kind) {
    case 'opening':
      return <OpeningArticle />
    case 'not-opened':
      return <NotOpenedScreen session={session} refusal={state.refusal} onLeave={onLeave} />
    case 'open':
      // What waits in memory stays under the hand that wrote it.
      if (access.kind !== 'write' && !state.article.isBusy())
        return (
          <Suspense fallback={<OpeningArticle />}>
            <ReadArticleScreen
              article={state.article}
              access={access}
              message={message(!wrote)}
              onFlush={session.flush}
              onLookAgain={session.lookAgain}
              onLeave={onLeave}
            />
          </Suspense>
        )
      return (
        <OpenArticleScreen
          article={state.article}
          message={message(true)}
          onFlush={session.flush}
          onReopen={() => void session.open()}
          onLeave={onLeave}
        />
      )
    default:
      return state satisfies never
  }
}

type NotOpenedProps = Pick<Props, 'onLeave'> & { readonly session: ArticleSession; readonly refusal: NotOpened }

function NotOpenedScreen({ session, refusal, onLeave }: NotOpenedProps) {
  const copy = (snapshot: string | null) => void session.openCopy(snapshot)
  const closed = (
    <ClosedArticle refusal={refusal} onLeave={onLeave} onRetry={() => void session.open()} onCopy={() => copy(null)} />
  )
  if (refusal.kind !== 'damaged') return closed
  return (
    <Suspense fallback={<OpeningArticle />}>
      <DamagedArticle id={session.id} title={refusal.title} onLeave={onLeave} onCopy={copy} otherwise={closed} />
    </Suspense>
  )
}
