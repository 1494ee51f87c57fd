import { randomBytes } from 'node:crypto'
import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { SnapshotRefusal } from '../../shared/contract/history.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import type { SnapshotEntry, SnapshotKind } from '../../shared/history/snapshot.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'
import { historyFolder, nextNumber, snapshotFile, snapshotOf } from './historyFiles.ts'
import { readSnapshot, snapshotShapeVersion, writeSnapshot } from './snapshotFile.ts'

export type HistoryList = { readonly entries: SnapshotEntry[]; readonly unreadable: number }

export type SnapshotOf = { readonly kind: SnapshotKind; readonly name?: string }

/**
 * The earlier states of the articles. It is the only writer of `articles/<id>/history/`; work on one article's history is asked for
 * one at a time (the article's turn).
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
  async function ids(article: string): Promise<string[]> {
    const names = await fs.readdir(historyFolder(folderOf(article))).catch(error => {
      if (systemCode(error) === 'ENOENT') return []
      throw error
    })
    return names.flatMap(name => snapshotOf(name) ?? []).sort()
  }

  const readOne = (article: string, id: string) => readSnapshot(fs, snapshotFile(folderOf(article), id))

  async function open(article: string, id: string): Promise<Result<Article, SnapshotRefusal>> {
    const read = await readOne(article, id)
    if (!read.ok) return refused(refusalOf(id, read.refusal))
    const content = readArticle(read.value.content)
    return content.ok ? done({ ...content.value.article, id: article }) : refused(refusalOf(id, content.refusal))
  }

  return {
    /**
     * Keeps an article as it is. Null where the newest snapshot holds the same state; a name is then given to that one.
     * Throws the system's error.
     */
    async add(article: Article, { kind, name = '' }: SnapshotOf): Promise<SnapshotEntry | null> {
      const all = await ids(article.id)
      const last = all.at(-1)
      const before = last === undefined ? null : await readOne(article.id, last)
      const newest = before?.ok ? before.value : null
      const same = newest !== null && JSON.stringify(newest.content) === JSON.stringify(article)
      if (same && kind !== 'named') return null
      const earlier = newest && readArticle(newest.content)
      const entry: SnapshotEntry = same
        ? { ...newest.entry, kind, name }
        : {
            id: `${nextNumber(all)}-${randomBytes(4).toString('hex')}`,
            at: clock().toISOString(),
            by: by(),
            kind,
            name,
            revision: article.revision,
            shape: article.shape,
            changed: earlier?.ok ? changesBetween(earlier.value.article, article) : null,
          }
      await fs.mkdir(historyFolder(folderOf(article.id)), { recursive: true })
      const stored = { shape: snapshotShapeVersion, minReader: 1, entry, content: article }
      await writeSnapshot(fs, snapshotFile(folderOf(article.id), entry.id), stored)
      onChange(article.id)
      return entry
    },

    /** Newest first. */
    async list(article: string): Promise<Result<HistoryList, StorageTrouble>> {
      return onDisk(folderOf(article), async () => {
        const all = await ids(article)
        const entries: SnapshotEntry[] = []
        for (const id of all.toReversed()) {
          const read = await readOne(article, id)
          if (read.ok) entries.push(read.value.entry)
        }
        return { entries, unreadable: all.length - entries.length }
      })
    },

    /** The article as it was, in today's shape. */
    open,

    async rename(article: string, id: string, name: string): Promise<Result<SnapshotEntry, SnapshotRefusal>> {
      const read = await readOne(article, id)
      if (!read.ok) return refused(refusalOf(id, read.refusal))
      const entry = { ...read.value.entry, name }
      const file = snapshotFile(folderOf(article), id)
      const written = await onDisk(file, () => writeSnapshot(fs, file, { ...read.value, entry }))
      if (!written.ok) return written
      onChange(article)
      return done(entry)
    },

    /** Ids of the photos and attachments that any snapshot names: their originals are still needed. */
    async originals(article: string): Promise<ReadonlySet<string>> {
      const named = new Set<string>()
      for (const id of await ids(article)) {
        const read = await open(article, id)
        if (!read.ok) continue
        for (const photo of read.value.gallery.photos) named.add(photo.id)
        for (const attachment of read.value.details.attachments) named.add(attachment.id)
      }
      return named
    },
  }
}

export type SnapshotStore = ReturnType<typeof snapshotStore>

function refusalOf(snapshot: string, problem: StoredProblem): SnapshotRefusal {
  switch (problem.kind) {
    case 'missing':
      return { kind: 'no-snapshot', snapshot }
    case 'damaged':
      return { kind: 'snapshot-damaged', snapshot }
    case 'newer':
      return { kind: 'snapshot-newer', snapshot }
    default:
      return problem
  }
}
