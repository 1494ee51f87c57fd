import { oc } from '@orpc/contract'
import { z } from 'zod'
import { article, articleId } from '../articles/articleShape.ts'
import { snapshotEntry, snapshotId } from '../history/snapshot.ts'
import { result, windowId } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

/** A snapshot that cannot be opened: gone (thinned meanwhile), damaged, or written by a newer Kronika. */
const snapshotRefusal = z.union([
  z.object({ kind: z.enum(['no-snapshot', 'snapshot-damaged', 'snapshot-newer']), snapshot: z.string() }),
  storageTrouble,
])
export type SnapshotRefusal = Readonly<z.infer<typeof snapshotRefusal>>

const markRefusal = z.union([z.object({ kind: z.literal('not-open'), id: z.string() }), storageTrouble])
export type MarkRefusal = Readonly<z.infer<typeof markRefusal>>

/** Names that a person gives are one line. */
const name = z.string().trim().min(1).max(120)

export const historyContract = {
  /** Newest first; `unreadable` counts entries that are there and cannot be read. */
  list: oc
    .input(z.object({ article: articleId }))
    .output(result(z.object({ entries: z.array(snapshotEntry), unreadable: z.number().int() }), storageTrouble)),
  /** The article as it was, in today's shape. */
  open: oc.input(z.object({ article: articleId, snapshot: snapshotId })).output(result(article, snapshotRefusal)),
  /** Photos and attachments of a snapshot whose files do not lie in the article's folder any more. */
  lost: oc
    .input(z.object({ article: articleId, snapshot: snapshotId }))
    .output(result(z.array(z.string()), snapshotRefusal)),
  /** Keeps what is saved now under a name (Ctrl+S); the window saves first. */
  name: oc.input(z.object({ article: articleId, window: windowId, name })).output(result(snapshotEntry, markRefusal)),
  /** Gives an older snapshot a name, which keeps it. */
  rename: oc
    .input(z.object({ article: articleId, snapshot: snapshotId, name }))
    .output(result(snapshotEntry, snapshotRefusal)),
  /** A snapshot of what is saved now, around something large; null where the newest one says the same. */
  mark: oc
    .input(z.object({ article: articleId, window: windowId, kind: z.enum(['before-restore', 'restore', 'bulk']) }))
    .output(result(snapshotEntry.nullable(), markRefusal)),
}
