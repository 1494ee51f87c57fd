import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { type Result, refused } from '../../shared/result.ts'
import { sameContent } from './sameContent.ts'
import type { SaveTrouble } from './saveState.ts'

const parts = ['pl', 'en', 'gallery', 'details'] as const

/** Tries go on for hours while a drive is away; each later one carries all that the earlier ones did. */
const remembered = 8

export interface SaverParts {
  /** As it was opened. */
  readonly article: Pick<Article, (typeof parts)[number]>
  readonly articles: Pick<Newsroom['articles'], 'save' | 'open'>
  readonly id: string
  readonly window: string
  /** What a call that threw means. */
  readonly lost: (error: unknown) => 'library-closed' | 'host-gone'
}

/**
 * Sends sections to the store. Two things it settles itself, because they look worse than they are: the host was started
 * anew and no longer knows that this window holds the article; and the connection broke after a save had reached the disk
 * but before its answer came, so that the same revision is refused as old. Anything else written by somebody else stays
 * a refusal.
 */
export function articleSaver({ article, articles, id, window, lost }: SaverParts) {
  /** What the store had, by its last answer. */
  let known: Pick<Article, (typeof parts)[number]> = article
  /**
   * Saves that were not taken; one of them may be on the disk: its answer never came, or main put what the disk refused into the
   * article when it was opened again.
   */
  let untaken: readonly Sections[] = []

  const send = (baseRevision: number, sections: Sections, caret: Caret) =>
    articles.save({ id, window, baseRevision, ...sections, caret })

  /** All of it is what one of them would have left: a section that we did not send, and that differs, was written by somebody else. */
  const isOurs = (stored: Article): boolean =>
    untaken.some(sent => parts.every(part => sameContent(stored[part], sent[part] ?? known[part])))

  async function lookAgain(base: number, sections: Sections, caret: Caret): Promise<Result<Saved, SaveTrouble>> {
    const opened = await articles.open({ id, window })
    if (!opened.ok) return opened
    const { revision } = opened.value
    if (revision === base) return send(base, sections, caret)
    if (revision === base + 1 && isOurs(opened.value)) return send(revision, sections, caret)
    return refused({ kind: 'stale', revision })
  }

  return async (base: number, sections: Sections, caret: Caret): Promise<Result<Saved, SaveTrouble>> => {
    try {
      let answer: Result<Saved, SaveTrouble> = await send(base, sections, caret)
      const doubtful = !answer.ok && (answer.refusal.kind === 'not-open' || answer.refusal.kind === 'stale')
      if (doubtful) answer = await lookAgain(base, sections, caret)
      if (answer.ok) {
        const { pl = known.pl, en = known.en, gallery = known.gallery, details = known.details } = sections
        known = { pl, en, gallery, details }
      }
      untaken = answer.ok ? [] : [...untaken, sections].slice(-remembered)
      return answer
    } catch (error) {
      console.error('the article was not saved', error)
      untaken = [...untaken, sections].slice(-remembered)
      return refused({ kind: lost(error) })
    }
  }
}
