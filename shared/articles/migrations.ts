import { z } from 'zod'
import { done, type Result, refused } from '../result.ts'
import { type Article, article, articleShapeVersion } from './articleShape.ts'
import { withAttachments } from './migrations/withAttachments.ts'
import { withParticipants } from './migrations/withParticipants.ts'

type UnreadableArticle =
  | { readonly kind: 'newer'; readonly shape: number }
  | { readonly kind: 'damaged'; readonly why: string }

type Step = (older: Record<string, unknown>) => Record<string, unknown>

/** `steps[n]` makes shape n+1 out of shape n. Steps are added and never edited. */
const steps: Readonly<Record<number, Step>> = { 1: withAttachments, 2: withParticipants }

const stamped = z.looseObject({ shape: z.number().int().positive(), minReader: z.number().int().positive() })

export type ReadArticle = (
  json: unknown,
) => Result<{ article: Article; migratedFrom: number | null }, UnreadableArticle>

/**
 * Reads an article out of parsed JSON of any shape so far. `migratedFrom` is the older shape it was stored in, or null:
 * the first save keeps the old file beside the new one. A file of a newer shape is read as long as its `minReader` allows it.
 */
export function articleReader(current: number, chain: Readonly<Record<number, Step>>): ReadArticle {
  return json => {
    const stamp = stamped.safeParse(json)
    if (!stamp.success) return refused({ kind: 'damaged', why: z.prettifyError(stamp.error) })
    const { shape, minReader } = stamp.data
    if (minReader > current) return refused({ kind: 'newer', shape })
    let raw: Record<string, unknown> = stamp.data
    for (let from = shape; from < current; from++) {
      const step = chain[from]
      if (!step) return refused({ kind: 'damaged', why: `no step from shape ${from}` })
      raw = { ...step(raw), shape: from + 1 }
    }
    // A Kronika of shape 2 may write this file too, and leaves them out where it brings back an earlier state.
    const read = article.safeParse(withParticipants(raw))
    if (!read.success) return refused({ kind: 'damaged', why: z.prettifyError(read.error) })
    return done({ article: read.data, migratedFrom: shape < current ? shape : null })
  }
}

/** The reader of this version of Kronika. */
export const readArticle = articleReader(articleShapeVersion, steps)
