import { join } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { SnapshotStore } from '../history/snapshotStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { inTurn } from '../storage/inTurn.ts'
import type { Later } from '../storage/later.ts'
import { articleFile } from './articleFiles.ts'
import { claims } from './claims.ts'
import type { Recovered } from './recovering.ts'
import type { RescueCopies } from './rescueCopies.ts'
import { snapshotMoments } from './snapshotMoments.ts'

/** What the index has to know. `file` is what the disk says of the file that holds `article`. */
export type ArticleChange =
  | {
      readonly kind: 'written'
      readonly article: Article
      readonly file: { readonly size: number; readonly mtimeMs: number }
    }
  | { readonly kind: 'look'; readonly id: string }

/**
 * What another program wrote is kept: as this snapshot, or null where it could not be read and stands beside the article. `name` tells
 * whose second copy it was; empty for what was in the article's own file.
 */
export type ForeignKept = { readonly article: string; readonly snapshot: string | null; readonly name: string }

export type ShelfParts = {
  readonly fs: FileSystem
  readonly folder: string
  readonly trashFolder: string
  readonly clock: () => Date
  readonly newId: () => string
  readonly history: SnapshotStore
  readonly later: Later
  /** Where words wait that the library's disk did not take. */
  readonly rescue: RescueCopies
  readonly onChange: (change: ArticleChange) => void
  readonly onForeign: (kept: ForeignKept) => void
}

/** What opening, making and moving articles share: the places, who holds what, and one piece of work at a time for each article. */
export function articleShelf(parts: ShelfParts) {
  const { fs, folder, trashFolder, history, later, onChange } = parts
  const turns = inTurn()
  const recovered: Recovered[] = []
  const folderOf = (id: string): string => join(folder, id)
  return {
    ...parts,
    folderOf,
    trashOf: (id: string): string => join(trashFolder, id),
    turns,
    moments: snapshotMoments({ history, later, inTurn: turns.do }),
    claims: claims(),
    recovered,
    /** Tells the index what has just been written; while this article's turn lasts, its file cannot become another one. */
    async tellWritten(article: Article): Promise<void> {
      const file = await fs.stat(articleFile(folderOf(article.id))).catch(() => null)
      onChange(
        file
          ? { kind: 'written', article, file: { size: file.size, mtimeMs: file.mtimeMs } }
          : { kind: 'look', id: article.id },
      )
    },
  }
}

export type ArticleShelf = ReturnType<typeof articleShelf>
