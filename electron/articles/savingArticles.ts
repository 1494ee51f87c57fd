import { isDeepStrictEqual } from 'node:util'
import type { Sections } from '../../shared/articles/articleShape.ts'
import { checkSections } from '../../shared/articles/checkSections.ts'
import type { Saved, SaveRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { onDisk } from '../storage/onDisk.ts'
import { articleFile } from './articleFiles.ts'
import type { ArticleShelf } from './articleShelf.ts'

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
    const saved: Saved = { revision: before.revision + 1, savedAt: clock().toISOString() }
    const after = { ...before, ...checked.value, revision: saved.revision, updatedAt: saved.savedAt }
    const written = await onDisk(articleFile(shelf.folderOf(id)), () => held.stored.replace(after))
    if (!written.ok) return written
    claims.put(id, { ...held, lastSave: { baseRevision, sections, saved } })
    shelf.moments.saved(before, after)
    await shelf.tellWritten(after)
    return done(saved)
  }

  return {
    /** Resolves when the disk has it. A refused save leaves memory and disk at the revision before, and the next may build on that. */
    save: (asked: Asked) => shelf.turns.do(asked.id, () => save(asked)),
  }
}
