import { z } from 'zod'
import { done, type Result, refused } from '../result.ts'
import { type Article, article, articleShapeVersion } from './articleShape.ts'

export type UnreadableArticle =
  | { readonly kind: 'newer'; readonly shape: number }
  | { readonly kind: 'damaged'; readonly why: string }

type Step = (older: Record<string, unknown>) => Record<string, unknown>

/** `steps[n]` makes shape n+1 out of shape n. Steps are added and never edited. */
const steps: Readonly<Record<number, Step>> = {}

const stamped = z.looseObject({ shape: z.number().int().positive(), minReader: z.number().int().positive() })

/**
 * An article out of parsed JSON of any shape so far. `migratedFrom` is the older shape it was stored in, or null:
 * the first save keeps the old file beside the new one.
 */
export function readArticle(json: unknown): Result<{ article: Article; migratedFrom: number | null }, UnreadableArticle> {
  const stamp = stamped.safeParse(json)
  if (!stamp.success) return refused({ kind: 'damaged', why: z.prettifyError(stamp.error) })
  const { shape, minReader } = stamp.data
  if (minReader > articleShapeVersion) return refused({ kind: 'newer', shape })
  let raw: Record<string, unknown> = stamp.data
  for (let from = shape; from < articleShapeVersion; from++) {
    const step = steps[from]
    if (!step) return refused({ kind: 'damaged', why: `no step from shape ${from}` })
    raw = step(raw)
  }
  const read = article.safeParse(raw)
  if (!read.success) return refused({ kind: 'damaged', why: z.prettifyError(read.error) })
  return done({ article: read.data, migratedFrom: shape < articleShapeVersion ? shape : null })
}
