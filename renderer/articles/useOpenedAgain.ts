import { useEffect, useRef } from 'react'
import type { ArticleSession } from './articleSession.ts'

/**
 * Once a library that was only read is open for writing, its article is opened anew, so that the newest file is written on. Words
 * that waited in memory are saved instead, or refused where somebody else has written over their beginning.
 */
export function useOpenedAgain(session: ArticleSession, mayWrite: boolean): void {
  const before = useRef(mayWrite)
  useEffect(() => {
    const now = mayWrite && !before.current
    before.current = mayWrite
    if (!now) return
    if (session.isBusy()) void session.flush()
    else void session.open()
  }, [session, mayWrite])
}
