import type { ArticleSessions } from './articleSessions.ts'

/**
 * Nothing written may go with the window: leaving it, hiding it and closing it save at once, and closing asks while
 * something is not on the disk.
 */
export function guardWindow(
  target: Window,
  sessions: Pick<ArticleSessions, 'flushAll' | 'isBusy'>,
  beforeClose: (flush: () => Promise<void>) => void,
): void {
  const flush = () => void sessions.flushAll()
  target.addEventListener('blur', flush)
  target.document.addEventListener('visibilitychange', () => {
    if (target.document.visibilityState === 'hidden') flush()
  })
  target.addEventListener('beforeunload', event => {
    if (!sessions.isBusy()) return
    flush()
    event.preventDefault()
  })
  beforeClose(sessions.flushAll)
}
