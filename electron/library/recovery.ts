import type { Caret } from '../../shared/articles/caret.ts'
import type { RecoveredWords, Recovery } from '../../shared/contract/recovery.ts'
import { titleOf } from '../../shared/document/parts.ts'
import type { Sitting } from '../settings/sitting.ts'
import type { OpenLibrary } from './composeLibrary.ts'

type Articles = Pick<OpenLibrary['articles'], 'read' | 'isOpen' | 'recovered' | 'waitingFor' | 'history'>

/** What a start after a crash has to tell, and what came back with an article when it was opened. */
export type OpenRecovery = {
  /** Told to the window that asks first, and again when that window is loaded anew, until it is `seen`. */
  readonly atStart: (asked: { readonly window: string }) => Promise<Recovery | null>
  readonly seen: () => void
  readonly caretIn: (id: string) => Caret | null
  readonly wordsOf: (id: string) => Promise<RecoveredWords[]>
  readonly wordsSeen: (id: string) => void
}

export const nothingToRecover: OpenRecovery = {
  atStart: async () => null,
  seen: () => undefined,
  caretIn: () => null,
  wordsOf: async () => [],
  wordsSeen: () => undefined,
}

export function recoveryOf(articles: Articles, sitting: Sitting): OpenRecovery {
  let toldTo: string | null = null
  const seenWords = new Set<unknown>()

  /** An article that has gone or cannot be read is left out: the list of the library tells of that. */
  async function lookAt(id: string): Promise<Recovery['articles']> {
    const read = await articles.read(id)
    if (!read.ok) return []
    const { pl, en, updatedAt } = read.value
    const title = titleOf(pl.document) || titleOf(en.document)
    return [{ id, title, savedAt: updatedAt, isOpen: articles.isOpen(id) }]
  }

  /** The state to which the words came back: compared with what is there now, it shows them. */
  async function snapshotBefore(article: string, snapshot: string): Promise<string | null> {
    const listed = await articles.history.list({ article })
    const entries = listed.ok ? listed.value.entries : []
    const at = entries.findIndex(({ id }) => id === snapshot)
    return at < 0 ? null : (entries[at + 1]?.id ?? null)
  }

  return {
    async atStart({ window }) {
      const before = sitting.before()
      toldTo ??= window
      if (!before || toldTo !== window) return null
      const lastWritten = before.articles.toSorted((one, other) => writtenAt(other).localeCompare(writtenAt(one)))
      const found = await Promise.all(lastWritten.map(({ id }) => lookAt(id)))
      return found.flat().length === 0 ? null : { endedAt: before.at, articles: found.flat() }
    },
    seen: sitting.seen,
    caretIn: sitting.caretOf,
    async wordsOf(id) {
      const fresh = articles.recovered().filter(one => one.article === id && !seenWords.has(one))
      const waiting = await articles.waitingFor(id)
      const back = await Promise.all(
        fresh.map(async ({ sentences, how, snapshot }) => ({
          sentences,
          how,
          snapshot: how === 'applied' && snapshot !== null ? await snapshotBefore(id, snapshot) : snapshot,
        })),
      )
      return [...back, ...waiting.map(({ sentences, how, snapshot }) => ({ sentences, how, snapshot }))]
    },
    wordsSeen(id) {
      for (const one of articles.recovered()) if (one.article === id) seenWords.add(one)
    },
  }
}

const writtenAt = (one: { readonly since: string; readonly writtenAt: string | null }): string =>
  one.writtenAt ?? one.since
