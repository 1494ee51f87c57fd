import { z } from 'zod'
import { articleProblem } from '../../shared/contract/articles.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import { summaryRow } from './summaryRow.ts'

export const indexShapeVersion = 1

const indexEntry = z.object({
  place: z.enum(['library', 'trash']),
  /** Size and time of `article.json` when it was read: another file means that the entry is made anew. */
  size: z.number(),
  mtimeMs: z.number(),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('row'), row: summaryRow }),
    z.object({ kind: z.literal('problem'), problem: articleProblem }),
  ]),
})
export type IndexEntry = Readonly<z.infer<typeof indexEntry>>
export type Place = IndexEntry['place']

/** Shape of `index.json`: derived from the articles, and made anew whenever it cannot be read. */
const indexFile = z.object({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  entries: z.array(indexEntry),
})

export const indexFormat = stampedFormat(indexShapeVersion, indexFile)

export const idOf = ({ content }: IndexEntry): string => (content.kind === 'row' ? content.row.id : content.problem.id)
