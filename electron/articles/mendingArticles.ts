import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { isFromElsewhere } from '../../shared/history/snapshot.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { goodCopyOf } from '../storage/goodCopy.ts'
import { onDisk } from '../storage/onDisk.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import type { ArticleShelf } from './articleShelf.ts'
import type { OpenElsewhere } from './claims.ts'
import { openArticle } from './openArticle.ts'
import { putGoodCopy, putSnapshot } from './putSnapshot.ts'

type Mended = Result<'mended' | 'nothing', OpenElsewhere | StorageTrouble>

const format = articleFormat(readArticle)

/** Putting right what verifying the library found, in articles that no window has open. */
export function mendingArticles(shelf: ArticleShelf) {
  const { fs, claims, turns, clock, history, moments } = shelf

  /** Work on the folder of an article, in the library or in the trash, in its turn. */
  async function whileClosed<T>(
    id: string,
    work: () => Promise<T>,
  ): Promise<Result<T, OpenElsewhere | StorageTrouble>> {
    return turns.do(id, async () => {
      const held = claims.get(id)
      if (held) return refused({ kind: 'open-elsewhere', id, since: held.since })
      return onDisk(shelf.folderOf(id), work)
    })
  }

  /**
   * The good copy where no snapshot is newer that can be read, else that snapshot. Nothing where there is neither. What was written
   * elsewhere is only put there by a person who chose it.
   */
  async function putNewest(id: string, file: string): Promise<Result<unknown, StorageTrouble>> {
    const copy = await readStored(fs, goodCopyOf(file), format)
    const copied = copy.ok ? copy.value.data.article.revision : -1
    const listed = await history.list(id)
    const entries = listed.ok ? listed.value.entries : []
    for (const { id: snapshot, revision } of entries.filter(entry => !isFromElsewhere(entry))) {
      if (revision <= copied) break
      const opened = await history.open(id, snapshot)
      if (opened.ok) return putSnapshot(shelf, id, snapshot)
    }
    const restored = await putGoodCopy(shelf, id)
    return restored.ok || restored.refusal.kind === 'no-copy' ? done(null) : refused(restored.refusal)
  }

  return {
    mending: {
      whileClosed,

      /** Changes an article by itself, between two snapshots; `change` answers null where there is nothing to change. */
      async edit(id: string, change: (article: Article) => Article | null): Promise<Mended> {
        return whileClosed(id, async () => {
          const opened = await openArticle(fs, shelf.folderOf(id), readArticle)
          if (!opened.ok) return 'nothing'
          const before = opened.value.data()
          const changed = change(before)
          if (changed === null) return 'nothing'
          await moments.keepOnTheSide(before, { kind: 'opening' })
          const after = { ...changed, id, revision: before.revision + 1, updatedAt: clock().toISOString() }
          await opened.value.replace(after)
          await shelf.tellWritten(after)
          await moments.keepOnTheSide(after, { kind: 'bulk' })
          history.forget(id)
          return 'mended'
        })
      },

      /** Puts the newest state that can be read in the place of a file that cannot; the damaged bytes are kept beside it. */
      async putReadable(id: string): Promise<Mended> {
        const file = articleFile(shelf.folderOf(id))
        const put = await whileClosed(id, async (): Promise<Mended> => {
          const read = await readStored(fs, file, format)
          if (read.ok || (read.refusal.kind !== 'damaged' && read.refusal.kind !== 'missing')) return done('nothing')
          const newest = await putNewest(id, file)
          shelf.onChange({ kind: 'look', id })
          if (!newest.ok) return newest
          return done((await readStored(fs, file, format)).ok ? 'mended' : 'nothing')
        })
        return put.ok ? put.value : put
      },
    },
  }
}
