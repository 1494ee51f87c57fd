import { z } from 'zod'
import { articleId, sections } from '../../shared/articles/articleShape.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'

export const rescueShapeVersion = 1

/** What a save carried that the library's disk did not take. */
const rescueFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  article: articleId,
  /** The article's Polish title, for those who look for a text whose article is gone. */
  title: z.string(),
  /** The revision that the sections build on. */
  baseRevision: z.number().int().nonnegative(),
  /** When that was saved: another computer may have made a revision of the same number. */
  baseSavedAt: z.iso.datetime(),
  /** When the disk refused it last; ISO 8601, UTC. */
  at: z.iso.datetime(),
  sections,
})
export type Rescue = Readonly<z.infer<typeof rescueFile>>

export const rescueFormat = stampedFormat(rescueShapeVersion, rescueFile)
