import type { Article } from '../../shared/articles/articleShape.ts'
import type { MarkRefusal } from '../../shared/contract/history.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { attempt, type Unreachable } from '../ui/attempt.ts'
import type { OpenArticle } from './openArticle.ts'
import { canBePutIn, type Restorable, restoreInto } from './restoreEdits.ts'

export type Restored = {
  /** Takes it back from a toast, while nothing newer has been done. */
  readonly takeBack: () => boolean
  /** Why there is no snapshot from before it, or null when there is one. */
  readonly unmarked: MarkRefusal | Unreachable | null
}

/**
 * `foreign`: the snapshot has something in it that the schema of the text does not know; `nothing`: it is the same already; `closed`:
 * the article was left meanwhile.
 */
export type NotRestored = { readonly kind: 'foreign' | 'nothing' | 'closed' }

export interface RestoringParts {
  readonly article: OpenArticle
  readonly mark: Newsroom['history']['mark']
  readonly window: string
}

/**
 * Brings back a part of a snapshot: what is there is saved and kept as a snapshot first, then the edit, then it is saved and kept too.
 * A disk that takes no snapshot does not stand in the way: the undo list has what was there.
 */
export function restoring({ article, mark, window }: RestoringParts) {
  const keep = (kind: 'before-restore' | 'restore') => attempt(mark({ article: article.id, window, kind }))

  return async (then: Article, what: Restorable, lost: ReadonlySet<string>): Promise<Result<Restored, NotRestored>> => {
    if (!canBePutIn(then)) return refused({ kind: 'foreign' })
    await article.saving.flush()
    const before = await keep('before-restore')
    if (article.saving.isOver()) return refused({ kind: 'closed' })
    const takeBack = restoreInto(article, then, what, lost)
    if (!takeBack) return refused({ kind: 'nothing' })
    await article.saving.flush()
    const after = await keep('restore')
    if (!after.ok) console.warn('the state after restoring is not in the history yet', after.refusal)
    return done({ takeBack, unmarked: before.ok ? null : before.refusal })
  }
}
