import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { OpenRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import { articleProblemOf } from './articleProblem.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { keepConflictCopies } from './conflictCopies.ts'
import { openArticle } from './openArticle.ts'
import { putGoodCopy, putSnapshot } from './putSnapshot.ts'
import { takeUpRescues } from './recovering.ts'

type Asked = { readonly id: string; readonly window: string }
/** `snapshot` names what is to take the place of the damaged file; without it the good copy does. */
type AskedCopy = Asked & { readonly snapshot?: string | undefined }

const format = articleFormat(readArticle)

/** Opening an article for one window, and letting go of it. */
export function openingArticles(shelf: ArticleShelf) {
  const { fs, clock, claims, turns } = shelf

  async function claim({ id, window }: Asked): Promise<Result<Article, OpenRefusal>> {
    const elsewhere = claims.elsewhere(id, window)
    if (elsewhere) return refused(elsewhere)
    const held = claims.heldBy(id, window)
    if (held) {
      // Its memory is gone with the page that it reloaded; what the disk did not take then is only in the rescue copy.
      await takeUpRescues(shelf, id)
      return done(held.stored.data())
    }
    const folder = shelf.folderOf(id)
    const opened = await openArticle(fs, folder, readArticle)
    if (!opened.ok) return refused(await articleProblemOf(fs, folder, id, opened.refusal))
    claims.put(id, { window, since: clock().toISOString(), stored: opened.value, lastSave: null, above: 0 })
    await keepConflictCopies(shelf, opened.value.data())
    await takeUpRescues(shelf, id)
    return done(opened.value.data())
  }

  async function putCopy({ id, window, snapshot }: AskedCopy): Promise<Result<Article, OpenRefusal>> {
    const folder = shelf.folderOf(id)
    const file = articleFile(folder)
    const read = await readStored(fs, file, format)
    const needsCopy = !read.ok && (read.refusal.kind === 'damaged' || read.refusal.kind === 'missing')
    if (needsCopy && !claims.get(id)) {
      const restored = snapshot === undefined ? await putGoodCopy(shelf, id) : await putSnapshot(shelf, id, snapshot)
      if (!restored.ok && restored.refusal.kind !== 'no-copy') return refused(restored.refusal)
      shelf.onChange({ kind: 'look', id })
    }
    return claim({ id, window })
  }

  async function close({ id, window }: Asked): Promise<null> {
    return turns.do(id, async () => {
      if (!claims.heldBy(id, window)) return null
      await shelf.moments.close(id)
      shelf.rescue.letGo(id)
      claims.free(id)
      return null
    })
  }

  return {
    /** The same window may open again what it holds, after a reload. */
    open: (asked: Asked) => turns.do(asked.id, () => claim(asked)),
    /**
     * Puts the good copy or a snapshot in the place of a damaged file, which is kept beside it, and opens that. A file that can be
     * read stays as it is.
     */
    openCopy: (asked: AskedCopy) => turns.do(asked.id, () => putCopy(asked)),
    close,
    /** Frees what a window held that is gone; what it asked to save before is saved first. */
    async closeWindow(window: string): Promise<void> {
      await Promise.all(claims.ofWindow(window).map(id => close({ id, window })))
    },
  }
}
