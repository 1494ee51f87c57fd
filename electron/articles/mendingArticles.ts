import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { type Result, refused } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import { goodCopyOf, setAside } from '../storage/goodCopy.ts'
import { onDisk } from '../storage/onDisk.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import type { ArticleShelf } from './articleShelf.ts'
import type { OpenElsewhere } from './claims.ts'
import { openArticle } from './openArticle.ts'

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

  /** The newest state that can be read besides the file itself. */
  async function newestReadable(id: string): Promise<Article | null> {
    const copy = await readStored(fs, goodCopyOf(articleFile(shelf.folderOf(id))), format)
    const listed = await history.list(id)
    const states = copy.ok ? [copy.value.data.article] : []
    for (const { id: snapshot } of listed.ok ? listed.value.entries : []) {
      const opened = await history.open(id, snapshot)
      if (!opened.ok) continue
      states.push(opened.value)
      break
    }
    return states.toSorted((one, other) => other.revision - one.revision)[0] ?? null
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
          return 'mended'
        })
      },

      /** Puts the newest state that can be read in the place of a file that cannot; the damaged bytes are kept beside it. */
      async putReadable(id: string): Promise<Mended> {
        return whileClosed(id, async () => {
          const file = articleFile(shelf.folderOf(id))
          const read = await readStored(fs, file, format)
          if (read.ok || (read.refusal.kind !== 'damaged' && read.refusal.kind !== 'missing')) return 'nothing'
          const readable = await newestReadable(id)
          if (readable === null) return 'nothing'
          await setAside(fs, file)
          await durableWrite(fs, file, JSON.stringify({ ...readable, id }))
          shelf.onChange({ kind: 'look', id })
          return 'mended'
        })
      },
    },
  }
}
