import { z } from 'zod'
import { articleId } from '../../shared/articles/articleShape.ts'
import { caret } from '../../shared/articles/caret.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'

export const sittingShapeVersion = 1

const sittingArticle = z.object({
  id: articleId,
  /** When it was opened; ISO 8601, UTC, like all times here. */
  since: z.iso.datetime(),
  /** When somebody last wrote in it in this sitting, or null. */
  writtenAt: z.iso.datetime().nullable(),
  caret: caret.nullable(),
})
export type SittingArticle = Readonly<z.infer<typeof sittingArticle>>

const sittingFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  process: z.object({ pid: z.number().int(), processStart: z.string(), since: z.iso.datetime() }),
  /** The last sign of life. */
  at: z.iso.datetime(),
  articles: z.array(sittingArticle),
})
export type SittingFile = Readonly<z.infer<typeof sittingFile>>

export const sittingFormat = stampedFormat(sittingShapeVersion, sittingFile)
