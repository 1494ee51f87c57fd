import { z } from 'zod'
import { articleId, articleState } from '../articles/articleShape.ts'
import { day } from '../language/day.ts'
import { bilingual } from '../language/languageShape.ts'
import { photoId } from '../photos/photo.ts'

const progress = z.object({ words: z.number().int(), blocks: z.number().int() })

/** One row of the library: everything the list shows, derived from the article and never edited. */
export const articleSummary = z.object({
  id: articleId,
  title: bilingual,
  lead: bilingual,
  state: articleState,
  event: z.object({ name: bilingual, edition: z.string(), place: bilingual, from: day.nullable(), to: day.nullable() }),
  pl: progress,
  en: progress,
  cover: photoId.nullable(),
  photos: z.number().int(),
  photosWithoutAlt: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type ArticleSummary = Readonly<z.infer<typeof articleSummary>>
