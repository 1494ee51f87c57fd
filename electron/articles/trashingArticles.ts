import type { MoveRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { moveFromTrash, moveToTrash } from './moveArticle.ts'

/** To the trash and back: whole folders, so that photos and earlier files go along. A damaged article can go too. */
export function trashingArticles(shelf: ArticleShelf) {
  const { fs, claims, turns } = shelf

  return {
    async trash({ id, window }: { readonly id: string; readonly window: string }): Promise<Result<null, MoveRefusal>> {
      return turns.do(id, async () => {
        const elsewhere = claims.elsewhere(id, window)
        if (elsewhere) return refused(elsewhere)
        const from = shelf.folderOf(id)
        await shelf.moments.close(id)
        const moved = await onDisk(from, async () => {
          if (!(await isFolder(fs, from))) return false
          await moveToTrash({ fs, from, to: shelf.trashOf(id), now: shelf.clock() })
          return true
        })
        if (!moved.ok) return moved
        if (!moved.value) return refused({ kind: 'missing', id })
        claims.free(id)
        shelf.onChange({ kind: 'look', id })
        return done(null)
      })
    },

    async restore({ id }: { readonly id: string }): Promise<Result<null, MoveRefusal>> {
      return turns.do(id, async () => {
        const from = shelf.trashOf(id)
        const moved = await onDisk(from, async () => {
          if (!(await isFolder(fs, from))) return false
          await moveFromTrash({ fs, from, to: shelf.folderOf(id) })
          return true
        })
        if (!moved.ok) return moved
        if (!moved.value) return refused({ kind: 'missing', id })
        shelf.onChange({ kind: 'look', id })
        return done(null)
      })
    },
  }
}
