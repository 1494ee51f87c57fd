import { randomBytes } from 'node:crypto'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { SnapshotRefusal } from '../../shared/contract/history.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import { deltaOf } from '../../shared/history/jsonDelta.ts'
import { isKept, type SnapshotEntry, type SnapshotKind } from '../../shared/history/snapshot.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { onDisk } from '../storage/onDisk.ts'
import { nextNumber } from './historyFiles.ts'
import { historyOnDisk } from './historyOnDisk.ts'
import type { KnownState } from './knownState.ts'
import { lastStates } from './lastStates.ts'
import type { StoredSnapshot } from './snapshotFile.ts'
import { snapshotRefusal } from './snapshotRefusal.ts'
import { storedSnapshot } from './storedSnapshot.ts'
import { thinHistory } from './thinHistory.ts'

export type HistoryList = { readonly entries: SnapshotEntry[]; readonly unreadable: number }

export type SnapshotOf = { readonly kind: SnapshotKind; readonly name?: string }

/** Between two tidyings of one article, milliseconds; and how many snapshots leave at one, so that a save never waits long for it. */
const hour = 3_600_000
const atOnce = 30

/**
 * The earlier states of the articles. It is the only writer of `articles/<id>/history/`; work on one article's history is asked for
 * one at a time (the article's turn). What a snapshot holds never changes; how it is stored may.
 */
export function snapshotStore({
  fs,
  folderOf,
  clock,
  by,
  onChange,
}: {
  readonly fs: FileSystem
  readonly folderOf: (article: string) => string
  readonly clock: () => Date
  /** Name of the person who works here, or empty. */
  readonly by: () => string
  readonly onChange: (article: string) => void
}) {
  const disk = historyOnDisk(fs, folderOf)
  const states = lastStates()
  const tidied = new Map<string, number>()

  /** The newest snapshot's, in memory where it can be. Null where there is none that can be put together. */
  async function newestState(article: string, all: readonly string[]): Promise<KnownState | null> {
    const newest = all.at(-1)
    if (newest === undefined) return null
    const inMemory = states.get(article, all)
    if (inMemory) return inMemory
    const read = await disk.state(article, newest)
    return read.ok ? read.value : null
  }

  async function write(article: string, stored: StoredSnapshot): Promise<SnapshotEntry> {
    await disk.write(article, stored)
    onChange(article)
    return stored.entry
  }

  /** Notes a name, or that it was published, on a snapshot that holds the same state; what made it special before is not forgotten. */
  async function mark(article: string, id: string, { kind, name = '' }: SnapshotOf): Promise<SnapshotEntry | null> {
    if (kind !== 'named' && kind !== 'published') return null
    const read = await disk.readOne(article, id)
    if (!read.ok) return null
    const { entry } = read.value
    const staysAs = kind === 'named' && isKept({ kind: entry.kind, name: '' }) ? entry.kind : kind
    return write(article, { ...read.value, entry: { ...entry, kind: staysAs, name: name || entry.name } })
  }

  async function thin(article: string, atMost = Number.POSITIVE_INFINITY): Promise<number> {
    states.forget(article)
    const removed = await thinHistory(disk, article, { now: clock().toISOString(), atMost })
    if (removed > 0) onChange(article)
    return removed
  }

  return {
    /**
     * Keeps an article as it is. Null where the newest snapshot holds the same state; a name, and that it was published, is then
     * noted there. Throws the system's error.
     */
    async add(article: Article, as: SnapshotOf): Promise<SnapshotEntry | null> {
      const { kind, name = '' } = as
      const all = await disk.ids(article.id)
      const before = await newestState(article.id, all)
      const newest = all.at(-1)
      // Each save has a revision of its own: states of two are not compared.
      const same = before?.article.revision === article.revision && deltaOf(before.content, article) === null
      if (same && newest !== undefined) {
        const marked = await mark(article.id, newest, as)
        if (marked || kind !== 'named') return marked
      }
      const entry: SnapshotEntry = {
        id: `${nextNumber(all)}-${randomBytes(4).toString('hex')}`,
        at: clock().toISOString(),
        by: by(),
        kind,
        name,
        revision: article.revision,
        shape: article.shape,
        changed: before && changesBetween(before.article, article),
      }
      const { stored, state } = storedSnapshot(entry, { content: article, article }, before)
      await write(article.id, stored)
      states.put(article.id, state)
      return entry
    },

    /** Newest first. */
    async list(article: string): Promise<Result<HistoryList, StorageTrouble>> {
      return onDisk(folderOf(article), async () => {
        const all = await disk.readAll(article)
        const entries = all.flatMap(([, read]) => (read.ok ? [read.value.entry] : [])).reverse()
        return { entries, unreadable: all.length - entries.length }
      })
    },

    /** The article as it was, in today's shape. */
    async open(article: string, id: string): Promise<Result<Article, SnapshotRefusal>> {
      const state = await disk.state(article, id)
      return state.ok ? done({ ...state.value.article, id: article }) : refused(snapshotRefusal(id, state.refusal))
    },

    async rename(article: string, id: string, name: string): Promise<Result<SnapshotEntry, SnapshotRefusal>> {
      const read = await disk.readOne(article, id)
      if (!read.ok) return refused(snapshotRefusal(id, read.refusal))
      const renamed = { ...read.value, entry: { ...read.value.entry, name } }
      return onDisk(folderOf(article), () => write(article, renamed))
    },

    /** Removes what is not needed any more; answers how many. Throws the system's error. */
    thin,

    /** Thins now and then: at most once an hour, and not all at once, so that no save waits long for it. */
    async tidy(article: string): Promise<void> {
      const now = clock().getTime()
      const before = tidied.get(article)
      if (before !== undefined && now >= before && now - before < hour) return
      tidied.set(article, now)
      await thin(article, atOnce)
    },

    /** Nobody writes in it any more: what is remembered of it is not needed. */
    forget: (article: string): void => states.forget(article),
  }
}

export type SnapshotStore = ReturnType<typeof snapshotStore>
