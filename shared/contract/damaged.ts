import { z } from 'zod'
import { snapshotId } from '../history/snapshot.ts'

/** Both texts as paragraphs of plain words, title and lead first. */
const texts = { pl: z.array(z.string()), en: z.array(z.string()) }

/**
 * What there is of an article whose file cannot be read: the words that can still be found in it, and what can be put in its place,
 * the newest first. `snapshot` is null for the good copy.
 */
export const damagedArticle = z.object({
  salvaged: z.object(texts).nullable(),
  candidates: z.array(
    z.object({
      kind: z.enum(['good-copy', 'snapshot']),
      snapshot: snapshotId.nullable(),
      at: z.iso.datetime(),
      ...texts,
    }),
  ),
})
export type DamagedArticle = Readonly<z.infer<typeof damagedArticle>>
export type Candidate = DamagedArticle['candidates'][number]
