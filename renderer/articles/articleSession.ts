import type { Article } from '../../shared/articles/articleShape.ts'
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

export interface SessionParts extends Omit<OpenArticleParts, 'article' | 'save'> {
  readonly articles: Pick<Newsroom['articles'], 'open' | 'openCopy' | 'save' | 'close'>
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
    const answer = await ask().catch((error: unknown) => {
      console.error('the article was not opened', error)
      return refused({ kind: lost(error) })
    })
    if (!answer.ok) {
      state.set({ kind: 'not-opened', refusal: answer.refusal })
      return
    }
    const save = articleSaver({ articles, id, window, lost })
    state.set({ kind: 'open', article: openArticle({ ...parts, article: answer.value, save }) })
  }

  return {
    id,
    state: { get: state.get, subscribe: state.subscribe },
    open: () => begin(() => articles.open({ id, window })),
    /** Puts the last good copy in the place of a file that cannot be read. */
    openCopy: () => begin(() => articles.openCopy({ id, window })),
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
