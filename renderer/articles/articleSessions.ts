import type { ArticleSession } from './articleSession.ts'

interface Held {
  readonly session: ArticleSession
  inUse: boolean
  /** Set once the article is being given back. */
  ending: Promise<void> | null
}

/**
 * The articles of this window. One that is left is saved and then closed; one that cannot be saved stays in memory,
 * goes on trying, and is what the person finds on coming back.
 */
export function articleSessions(make: (id: string) => ArticleSession) {
  const held = new Map<string, Held>()

  async function end(one: Held): Promise<void> {
    one.ending = one.session.close()
    await one.ending
    if (held.get(one.session.id) === one) held.delete(one.session.id)
  }

  /** Waits until the disk has taken what is left, unless somebody returns to the article before. */
  function closeWhenCalm(one: Held): void {
    const now = one.session.state.get()
    if (now.kind !== 'open') return
    const stop = now.article.onBusyChange(() => {
      if (!one.inUse && now.article.isBusy()) return
      stop()
      if (!one.inUse) void end(one)
    })
  }

  return {
    enter(id: string): ArticleSession {
      const before = held.get(id)
      if (before && !before.ending) {
        before.inUse = true
        void before.session.flush()
        return before.session
      }
      const session = make(id)
      held.set(id, { session, inUse: true, ending: null })
      void (before?.ending ?? Promise.resolve()).then(() => session.open())
      return session
    },

    async leave(session: ArticleSession): Promise<void> {
      const one = held.get(session.id)
      if (one?.session !== session || one.ending) return
      one.inUse = false
      await session.flush()
      if (one.inUse || one.ending) return
      if (session.isBusy()) closeWhenCalm(one)
      else await end(one)
    },

    flushAll: async (): Promise<void> => {
      await Promise.all([...held.values()].map(one => one.session.flush()))
    },
    isBusy: (): boolean => [...held.values()].some(one => one.session.isBusy()),
  }
}

export type ArticleSessions = ReturnType<typeof articleSessions>
