import { z } from 'zod'
import { done, type Result } from '../result.ts'
import { readStamped, type Steps, type Unreadable } from '../stamped.ts'
import { type Article, article, articleShapeVersion } from './articleShape.ts'
import { withAttachments } from './migrations/withAttachments.ts'
import { withParticipants } from './migrations/withParticipants.ts'

const steps: Steps = { 1: withAttachments, 2: withParticipants }

/** A Kronika of shape 2 may write a file of shape 3 too, and leaves the participants out where it brings back an earlier state. */
const written = z.looseObject({}).transform(withParticipants).pipe(article)

export type ReadArticle = (json: unknown) => Result<{ article: Article; migratedFrom: number | null }, Unreadable>

/**
 * Reads an article out of parsed JSON of any shape so far. `migratedFrom` is the older shape it was stored in, or null:
 * the first save keeps the old file beside the new one. A file of a newer shape is read as long as its `minReader` allows it.
 */
export function articleReader(current: number, chain: Steps): ReadArticle {
  return json => {
    const read = readStamped(json, { current, shape: written, steps: chain })
    return read.ok ? done({ article: read.value.data, migratedFrom: read.value.migratedFrom }) : read
  }
}

/** The reader of this version of Kronika. */
export const readArticle = articleReader(articleShapeVersion, steps)
