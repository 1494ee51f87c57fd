import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { directoryRecord, recordId } from '../directory/record.ts'
import { articleSummary } from '../library/articleSummary.ts'
import { articleProblem } from './articles.ts'
import { jobId } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

const trashedAt = z.iso.datetime()

/** Something in the trash: an article or a record of the directory, or what is left of one that cannot be read. */
const trashItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), id: articleId, trashedAt, row: articleSummary }),
  /** `photos` is how many lie in its folder. */
  z.object({
    kind: z.literal('damaged-article'),
    id: articleId,
    trashedAt,
    problem: articleProblem,
    photos: z.number().int(),
  }),
  z.object({ kind: z.literal('record'), id: recordId, trashedAt, record: directoryRecord }),
  z.object({ kind: z.literal('damaged-record'), id: recordId, trashedAt }),
])
export type TrashItem = Readonly<z.infer<typeof trashItem>>

const trashListed = z.object({
  /** What was put away last stands first. */
  items: z.array(trashItem),
  /** How many there are, whatever is looked for. */
  count: z.number().int(),
})
export type TrashListed = Readonly<z.infer<typeof trashListed>>

const inTrash = z.discriminatedUnion('place', [
  z.object({ place: z.literal('articles'), id: articleId }),
  z.object({ place: z.literal('records'), id: recordId }),
])
export type InTrash = Readonly<z.infer<typeof inTrash>>

const removed = z.object({
  removed: z.number().int(),
  /** What the disk did not let go is as whole as before. */
  stayed: z.array(z.object({ item: inTrash, trouble: storageTrouble })),
})
export type Removed = Readonly<z.infer<typeof removed>>

export const trashContract = {
  /** `text`: words in any order, with or without diacritics; empty finds all. */
  list: oc.input(z.object({ text: z.string().max(500) })).output(trashListed),
  /** Removes for ever what is named, and nothing that came to the trash since. `progress` events name the job; aborting ends it between two items. */
  remove: oc.input(z.object({ job: jobId, items: z.array(inTrash).max(100_000) })).output(removed),
}
