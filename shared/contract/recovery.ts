import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { snapshotId } from '../history/snapshot.ts'

/** A run of Kronika that ended without a word: when it last gave a sign of life, and what was open, the article written last first. */
export const recovery = z.object({
  endedAt: z.iso.datetime(),
  articles: z.array(
    z.object({
      id: articleId,
      title: z.string(),
      /** Of what the disk has; ISO 8601, UTC. */
      savedAt: z.iso.datetime(),
      /** Held by a window now. */
      isOpen: z.boolean(),
    }),
  ),
})
export type Recovery = Readonly<z.infer<typeof recovery>>

/**
 * Words that wait on this computer because the library's disk took none; `place` tells where their article is. Those of an article that
 * is nowhere any more can become a new one.
 */
export const waitingRescue = z.object({
  article: articleId,
  title: z.string(),
  at: z.iso.datetime(),
  place: z.enum(['library', 'trash', 'nowhere']),
})
export type WaitingRescue = Readonly<z.infer<typeof waitingRescue>>

/**
 * What an article got back, when it was opened, from the copy on this computer that took its words when the library's disk did not.
 * `kept-as-snapshot`: the article had been changed since, so they stand in its history. `snapshot` is what differs from the article now:
 * the state before they came back, or for those that did not, the one that holds them. `waits`: the library's disk still takes nothing,
 * so they are only in that copy.
 */
export const recoveredWords = z.object({
  sentences: z.number().int(),
  how: z.enum(['applied', 'kept-as-snapshot', 'waits']),
  snapshot: snapshotId.nullable(),
})
export type RecoveredWords = Readonly<z.infer<typeof recoveredWords>>
