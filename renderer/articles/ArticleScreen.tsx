import { useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { articleDesk } from './articleDesk.ts'
import type { ArticleSession } from './articleSession.ts'
import { ClosedArticle } from './ClosedArticle.tsx'
import { OpenArticleScreen } from './OpenArticleScreen.tsx'
import { OpeningArticle } from './OpeningArticle.tsx'

type Props = { readonly id: string; readonly onLeave: () => void }

/** Pracownia: one article, from its opening to its closing. The session works; this only looks at it. */
export function ArticleScreen({ id, onLeave }: Props) {
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

  return session ? <Session session={session} onLeave={onLeave} /> : <OpeningArticle />
}

function Session({ session, onLeave }: { readonly session: ArticleSession; readonly onLeave: () => void }) {
  const state = useLive(session.state)
  switch (state.kind) {
    case 'opening':
      return <OpeningArticle />
    case 'not-opened':
      return (
        <ClosedArticle
          refusal={state.refusal}
          onLeave={onLeave}
          onRetry={() => void session.open()}
          onCopy={() => void session.openCopy()}
        />
      )
    case 'open':
      return (
        <OpenArticleScreen
          article={state.article}
          onFlush={session.flush}
          onReopen={() => void session.open()}
          onLeave={onLeave}
        />
      )
    default:
      return state satisfies never
  }
}
