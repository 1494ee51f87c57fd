import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { snapshotId } from '../history/snapshot.ts'
import { jobId, windowId } from './results.ts'

/** All that main tells a window unasked goes through one stream: HTTP/1.1 has six connections a host. */
const windowEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('articles-changed') }),
  z.object({ kind: z.literal('directory-changed') }),
  z.object({ kind: z.literal('history-changed'), article: articleId }),
  /** Another program wrote into an open article's file, or left a second copy: it is kept, as this snapshot where it could be read. */
  z.object({ kind: z.literal('foreign-kept'), article: articleId, snapshot: snapshotId.nullable(), name: z.string() }),
  z.object({ kind: z.literal('settings-changed') }),
  z.object({ kind: z.literal('library-changed') }),
  z.object({ kind: z.literal('progress'), job: jobId, done: z.number().int(), total: z.number().int() }),
  /** The host is about to end: what is unsaved is saved now, and `flushed` says when it is. */
  z.object({ kind: z.literal('closing') }),
  /** The development server built anew. */
  z.object({ kind: z.literal('reload') }),
])
export type WindowEvent = Readonly<z.infer<typeof windowEvent>>

export const eventsContract = {
  /** Lives as long as the window; when it ends, what the window held open is freed. */
  subscribe: oc.input(z.object({ window: windowId })).output(eventIterator(windowEvent)),
  /** This window has nothing left to save, as far as it could; a host that is closing waits for it. */
  flushed: oc.input(z.object({ window: windowId })).output(z.null()),
}
