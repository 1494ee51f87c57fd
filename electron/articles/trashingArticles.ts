import type { MoveRefusal } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { moveFromTrash, moveToTrash } from './moveArticle.ts'

/** To the trash and back: whole folders, so that photos and earlier files go along. A damaged article can go too. */
export function trashingArticles(shelf: ArticleShelf) {
  const { fs, claims, turns } = shelf

  async function move(
    id: string,
    from: string,
    to: string,
    step: (places: { readonly from: string; readonly to: string }) => Promise<void>,
  ): Promise<Result<null, MoveRefusal>> {
    const moved = await onDisk(from, async () => {
      if (!(await isFolder(fs, from))) return 'missing' as const
      // A syncing program may have brought the same article back: neither is put over the other.
      if (await isFolder(fs, to)) return 'taken' as const
      await step({ from, to })
      return null
    })
    if (!moved.ok) return moved
    if (moved.value) return refused({ kind: moved.value, id })
    shelf.onChange({ kind: 'look', id })
    return done(null)
  }

  return {
    async trash({ id, window }: { readonly id: string; readonly window: string }): Promise<Result<null, MoveRefusal>> {
      return turns.do(id, async () => {
        const elsewhere = claims.elsewhere(id, window)
        if (elsewhere) return refused(elsewhere)
        await shelf.moments.close(id)
        const moved = await move(id, shelf.folderOf(id), shelf.trashOf(id), places =>
          moveToTrash({ fs, ...places, now: shelf.clock() }),
        )
        if (moved.ok) claims.free(id)
        return moved
      })
    },

    async restore({ id }: { readonly id: string }): Promise<Result<null, MoveRefusal>> {
      return turns.do(id, () =>
        move(id, shelf.trashOf(id), shelf.folderOf(id), places => moveFromTrash({ fs, ...places })),
      )
    },
  }
}
