import type { Article } from '../../shared/articles/articleShape.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { SnapshotOf, SnapshotStore } from '../history/snapshotStore.ts'
import type { Later } from '../storage/later.ts'
import { LibraryInUse } from '../storage/libraryInUse.ts'
import { systemCode } from '../storage/systemCode.ts'

/** A pause of so long ends a piece of writing. Milliseconds. */
export const pause = 120_000
/** So long may somebody write without a pause before what is there is kept. Milliseconds. */
export const steadily = 600_000

type Sitting = {
  /** What the disk has and no snapshot yet, the oldest first: the state before the first save of a sitting, and the last saved. */
  unkept: { readonly article: Article; readonly as: SnapshotOf }[]
  present: Article
  cancelPause: () => void
  cancelSteady: (() => void) | null
}

/**
 * When a snapshot is made of an article that is being written. Words go first: a snapshot that the disk does not take keeps nobody
 * from saving and is tried again at the next moment.
 */
export function snapshotMoments({
  history,
  inTurn,
  later,
}: {
  readonly history: Pick<SnapshotStore, 'add' | 'tidy' | 'forget'>
  /** Does it when nothing else is done with this article. */
  readonly inTurn: (id: string, work: () => Promise<void>) => Promise<void>
  readonly later: Later
}) {
  const sittings = new Map<string, Sitting>()
  /** What the disk did not take until the article was closed; it waits for the next sitting. */
  const leftOver = new Map<string, Sitting['unkept']>()

  /** Writes what waits, in order; what the disk refuses waits on. */
  async function keep(sitting: Sitting): Promise<void> {
    for (;;) {
      const [first] = sitting.unkept
      if (!first) return
      await history.add(first.article, first.as)
      sitting.unkept.shift()
    }
  }

  async function keepIfItGoes(id: string, sitting: Sitting): Promise<void> {
    await keep(sitting).catch((error: unknown) => {
      // Full, read-only or gone: the same disk has just taken the words, or has said in words that it does not.
      if (systemCode(error) === '') throw error
      if (!(error instanceof LibraryInUse)) console.warn(`a snapshot of ${id} waits:`, error)
    })
  }

  /** What was there before the first change is kept at once: after the next save it is nowhere else. */
  function begin(before: Article): Sitting {
    const sitting: Sitting = {
      unkept: [...(leftOver.get(before.id) ?? []), { article: before, as: { kind: 'opening' } }],
      present: before,
      cancelPause: () => undefined,
      cancelSteady: null,
    }
    sittings.set(before.id, sitting)
    leftOver.delete(before.id)
    keepSoon(before.id, sitting)
    return sitting
  }

  /** Asked for inside the article's turn; throws the system's error, and what could not be kept waits on. */
  async function keepAs(article: Article, as: SnapshotOf): Promise<SnapshotEntry | null> {
    const sitting = sittings.get(article.id)
    if (sitting) await keep(sitting)
    return history.add(article, as)
  }

  function keepSoon(id: string, sitting: Sitting): void {
    inTurn(id, () => keepIfItGoes(id, sitting)).catch((error: unknown) => console.error('no snapshot was made', error))
  }

  /** What is not needed any more leaves on the side; the caller does not wait for it. */
  function tidySoon(id: string): void {
    inTurn(id, () => history.tidy(id)).catch((error: unknown) => {
      if (!(error instanceof LibraryInUse)) console.warn(`the history of ${id} was not thinned:`, error)
    })
  }

  function moment(id: string, kind: 'pause' | 'writing'): void {
    const sitting = sittings.get(id)
    if (!sitting) return
    sitting.cancelPause()
    sitting.cancelSteady?.()
    sitting.cancelSteady = null
    sitting.unkept.push({ article: sitting.present, as: { kind } })
    keepSoon(id, sitting)
    if (kind === 'writing') tidySoon(id)
  }

  return {
    /** The disk has `after` in the place of `before`. */
    saved(before: Article, after: Article): void {
      const { id } = after
      const sitting: Sitting = sittings.get(id) ?? begin(before)
      sitting.present = after
      sitting.cancelPause()
      sitting.cancelPause = later(pause, () => moment(id, 'pause'))
      sitting.cancelSteady ??= later(steadily, () => moment(id, 'writing'))
    },

    /** A sitting begins before its first save: something else is about to be kept, and this state comes before it. */
    begin(before: Article): void {
      if (!sittings.has(before.id)) begin(before)
    },

    keepAs,

    /** The same for something that is done already: what the disk does not take is only said in the log. */
    async keepOnTheSide(article: Article, as: SnapshotOf): Promise<void> {
      await keepAs(article, as).catch((error: unknown) => {
        if (systemCode(error) === '') throw error
        // Of a library that is only read: nothing was to be kept.
        if (!(error instanceof LibraryInUse)) console.warn(`no snapshot of ${article.id}:`, error)
      })
    },

    /** The article is closed; inside its turn. */
    async close(id: string): Promise<void> {
      const sitting = sittings.get(id)
      if (!sitting) return
      sittings.delete(id)
      sitting.cancelPause()
      sitting.cancelSteady?.()
      sitting.unkept.push({ article: sitting.present, as: { kind: 'close' } })
      await keepIfItGoes(id, sitting)
      if (sitting.unkept.length > 0) leftOver.set(id, sitting.unkept)
      history.forget(id)
      tidySoon(id)
    },
  }
}
