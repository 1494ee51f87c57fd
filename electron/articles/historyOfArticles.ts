import type { MarkRefusal, SnapshotRefusal } from '../../shared/contract/history.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { HistoryList, SnapshotOf } from '../history/snapshotStore.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import { driveOf } from '../storage/storageTrouble.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { lostOriginals } from './lostOriginals.ts'
import { readArticleFile } from './readArticleFile.ts'

type Asked = { readonly article: string; readonly window: string }

/** Snapshots that somebody asks for, and the history of an article while nothing else is done with it. */
export function historyOfArticles(shelf: ArticleShelf) {
  const { history, turns, claims, moments } = shelf

  async function keep({ article, window }: Asked, as: SnapshotOf): Promise<Result<SnapshotEntry | null, MarkRefusal>> {
    return turns.do(article, async () => {
      const held = claims.heldBy(article, window)
      if (!held) return refused({ kind: 'not-open', id: article })
      return onDisk(shelf.folderOf(article), () => moments.keepAs(held.stored.data(), as))
    })
  }

  /** Of a folder that went away while its article is on the desk nothing is known: that is not an empty history. */
  async function list(article: string): Promise<Result<HistoryList, StorageTrouble>> {
    const folder = shelf.folderOf(article)
    const listed = await history.list(article)
    if (!listed.ok || listed.value.entries.length > 0 || claims.get(article) === null) return listed
    const there = await onDisk(folder, () => isFolder(shelf.fs, folder))
    if (!there.ok) return there
    return there.value ? listed : refused({ kind: 'folder-gone', drive: driveOf(folder) })
  }

  return {
    history: {
      list: ({ article }: { readonly article: string }) => turns.do(article, () => list(article)),
      open: ({ article, snapshot }: { readonly article: string; readonly snapshot: string }) =>
        turns.do(article, () => history.open(article, snapshot)),
      lost: ({ article, snapshot }: { readonly article: string; readonly snapshot: string }) =>
        turns.do(article, async (): Promise<Result<string[], SnapshotRefusal>> => {
          const read = await history.open(article, snapshot)
          const folder = shelf.folderOf(article)
          return read.ok ? onDisk(folder, () => lostOriginals(shelf.fs, folder, read.value)) : read
        }),
      rename: (asked: { readonly article: string; readonly snapshot: string; readonly name: string }) =>
        turns.do(asked.article, () => history.rename(asked.article, asked.snapshot, asked.name)),
      /** Keeps what is saved now under a name. */
      async name(asked: Asked & { readonly name: string }): Promise<Result<SnapshotEntry, MarkRefusal>> {
        const kept = await keep(asked, { kind: 'named', name: asked.name })
        if (!kept.ok) return kept
        // A named snapshot is always made: where nothing changed, the newest one gets the name.
        if (kept.value === null) throw new Error(`no snapshot was named in ${asked.article}`)
        return done(kept.value)
      },
      mark: (asked: Asked & { readonly kind: 'before-restore' | 'restore' | 'bulk' }) =>
        keep(asked, { kind: asked.kind }),
      /** The article has been handed to a website as it is now. */
      published: (article: string) =>
        turns.do(article, async () => {
          const read = await readArticleFile(shelf, article)
          if (read.ok) await moments.keepOnTheSide(read.value, { kind: 'published' })
        }),
    },
  }
}
