import { isDeepStrictEqual } from 'node:util'
import type { Sections } from '../../shared/articles/articleShape.ts'
import { checkSections } from '../../shared/articles/checkSections.ts'
import type { Saved, SaveRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { onDisk } from '../storage/onDisk.ts'
import { articleFile } from './articleFiles.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { keepForeign } from './foreignChanges.ts'

type Asked = { readonly id: string; readonly window: string; readonly baseRevision: number } & Sections

/** Saving the changed sections of an article that this window holds. */
export function savingArticles(shelf: ArticleShelf) {
  const { claims, clock } = shelf

  async function save({
    id,
    window,
    baseRevision,
    pl,
    en,
    gallery,
    details,
    bases,
  }: Asked): Promise<Result<Saved, SaveRefusal>> {
    const held = claims.heldBy(id, window)
    if (!held) return refused({ kind: 'not-open', id })
    const sections = {
      ...(pl && { pl }),
      ...(en && { en }),
      ...(gallery && { gallery }),
      ...(details && { details }),
      ...(bases && { bases }),
    }
    const { lastSave } = held
    // The answer to a save may be lost on its way (a computer put to sleep): asked again, it is given again.
    if (lastSave?.baseRevision === baseRevision && isDeepStrictEqual(lastSave.sections, sections))
      return done(lastSave.saved)
    const before = held.stored.data()
    if (baseRevision !== before.revision) return refused({ kind: 'stale', revision: before.revision })
    const checked = checkSections(sections)
    if (!checked.ok) return checked
    const looked = await keepForeign(shelf, id, held)
    if (!looked.ok) {
      await shelf.rescue.put(before, checked.value)
      return looked
    }
    const revision = Math.max(before.revision, looked.value.above) + 1
    const saved: Saved = { revision, savedAt: clock().toISOString() }
    const after = { ...before, ...checked.value, revision: saved.revision, updatedAt: saved.savedAt }
    const written = await onDisk(articleFile(shelf.folderOf(id)), () => held.stored.replace(after))
    if (!written.ok) {
      await shelf.rescue.put(before, checked.value)
      return written
    }
    claims.put(id, { ...looked.value, lastSave: { baseRevision, sections, saved } })
    shelf.moments.saved(before, after)
    await shelf.rescue.saved(id)
    await shelf.tellWritten(after)
    return done(saved)
  }

  return {
    /**
     * Resolves when the disk has it. A refused save leaves memory at the revision before, and the next may build on that; its words
     * are then in a rescue copy.
     */
    save: (asked: Asked) => shelf.turns.do(asked.id, () => save(asked)),
  }
}
