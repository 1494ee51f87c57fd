import type { Article } from '../../shared/articles/articleShape.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import type { OpenRefusal } from '../../shared/contract/articles.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { type Result, refused } from '../../shared/result.ts'
import { liveValue } from '../ui/liveValue.ts'
import { articleSaver } from './articleSaver.ts'
import { type OpenArticle, type OpenArticleParts, openArticle } from './openArticle.ts'
import type { SaveState } from './saveState.ts'

export type NotOpened = OpenRefusal | { readonly kind: 'host-gone' | 'library-closed' }

export type SessionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'not-opened'; readonly refusal: NotOpened }
  | { readonly kind: 'open'; readonly article: OpenArticle }

export interface SessionParts extends Omit<OpenArticleParts, 'article' | 'save' | 'caret'> {
  readonly articles: Pick<Newsroom['articles'], 'open' | 'openCopy' | 'save' | 'close' | 'caret'>
  readonly id: string
  readonly window: string
  readonly lost: (error: unknown) => 'library-closed' | 'host-gone'
}

/** One article from its opening to its closing, outside React: a screen only looks at it. */
export function articleSession({ articles, id, window, lost, ...parts }: SessionParts) {
  const state = liveValue<SessionState>({ kind: 'opening' })

  const present = (): OpenArticle | null => {
    const now = state.get()
    return now.kind === 'open' ? now.article : null
  }

  async function begin(ask: () => Promise<Result<Article, OpenRefusal>>): Promise<void> {
    present()?.close()
    state.set({ kind: 'opening' })
    const opening = ask().catch((error: unknown) => {
      console.error('the article was not opened', error)
      return refused({ kind: lost(error) })
    })
    const [answer, caret] = await Promise.all([opening, lastCaret()])
    if (!answer.ok) {
      state.set({ kind: 'not-opened', refusal: answer.refusal })
      return
    }
    show(answer.value, caret)
  }

  const lastCaret = (): Promise<Caret | null> =>
    articles.caret({ id }).catch((error: unknown) => {
      console.error('the place of the caret is not known', error)
      return null
    })

  function show(article: Article, caret: Caret | null): void {
    present()?.close()
    const save = articleSaver({ article, articles, id, window, lost })
    state.set({ kind: 'open', article: openArticle({ ...parts, article, caret, save }) })
  }

  /** The file as it is now; an article that is given back and opened again is read from the disk. */
  async function readAnew(): Promise<Article | null> {
    await articles.close({ id, window })
    const opened = await articles.open({ id, window })
    return opened.ok ? opened.value : null
  }

  return {
    id,
    state: { get: state.get, subscribe: state.subscribe },
    open: () => begin(() => articles.open({ id, window })),
    /** Puts a snapshot, or for null the last good copy, in the place of a file that cannot be read. */
    openCopy: (snapshot: string | null) =>
      begin(() => articles.openCopy({ id, window, ...(snapshot !== null && { snapshot }) })),
    /** Shows what somebody else has saved since, in a library that is only read. */
    async lookAgain(): Promise<void> {
      const shown = present()
      if (!shown || shown.isBusy()) return
      const stored = await readAnew().catch((error: unknown) => {
        console.error('the article was not looked at again', error)
        return null
      })
      if (stored && stored.updatedAt !== shown.present().updatedAt && present() === shown) show(stored, null)
    },
    isBusy: (): boolean => present()?.isBusy() ?? false,
    /** Saves all there is; null where no article is open. */
    flush: async (): Promise<SaveState | null> => (await present()?.saving.flush()) ?? null,
    /** Gives the article back. What could not be saved is lost with it: ask `flush` first. */
    async close(): Promise<void> {
      const held = present()
      held?.close()
      if (held) await articles.close({ id, window }).catch((error: unknown) => console.error('not closed', error))
    },
  }
}

export type ArticleSession = ReturnType<typeof articleSession>
