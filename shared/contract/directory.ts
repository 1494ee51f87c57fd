import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId, articleState } from '../articles/articleShape.ts'
import { directoryRecord, newRecord, recordId } from '../directory/record.ts'
import { day } from '../language/day.ts'
import { bilingual } from '../language/languageShape.ts'
import { result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

const missing = z.object({ kind: z.literal('missing'), id: z.string() })

const removeRecordRefusal = z.union([missing, storageTrouble])
export type RemoveRecordRefusal = Readonly<z.infer<typeof removeRecordRefusal>>

const restoreRecordRefusal = z.union([
  z.object({ kind: z.enum(['missing', 'damaged', 'newer']), id: z.string() }),
  storageTrouble,
])
export type RestoreRecordRefusal = Readonly<z.infer<typeof restoreRecordRefusal>>

/** `missing` also where the record there is of another kind: nobody becomes an institution. */
const updateRecordRefusal = z.union([missing, storageTrouble])
export type UpdateRecordRefusal = Readonly<z.infer<typeof updateRecordRefusal>>

const mergeRecordRefusal = z.union([
  missing,
  /** One and the same record, records of two kinds, or a circle. */
  z.object({ kind: z.literal('not-mergeable'), id: z.string(), into: z.string() }),
  storageTrouble,
])
export type MergeRecordRefusal = Readonly<z.infer<typeof mergeRecordRefusal>>

const referringArticle = z.object({
  id: articleId,
  title: bilingual,
  /** As of which the item speaks of people; null is today. */
  day: day.nullable(),
  state: articleState,
  trashed: z.boolean(),
  /** How often each text names it; 0 and 0 where it is only a participant, or the office of one. */
  places: z.object({ pl: z.number().int(), en: z.number().int() }),
  /** Of a person: the office written down in the item, else the one held on its day, with the institution. */
  office: bilingual.nullable(),
})

/** What names a record, the newest day first; mentions of a record that was merged into it are its own. */
const recordReferences = z.object({
  articles: z.array(referringArticle),
  /** Offices held there, parts of it, what was merged into it. */
  records: z.array(z.object({ id: recordId, name: z.string() })),
  /** Articles that cannot be read, and may name it. */
  unreadable: z.number().int(),
})
export type RecordReferences = Readonly<z.infer<typeof recordReferences>>

const heldByHistory = z.object({
  /** `from` and `to` are when the first and the last of these snapshots were made (ISO 8601, UTC); `title` is today's. */
  articles: z.array(
    z.object({
      id: articleId,
      title: bilingual,
      snapshots: z.number().int(),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
    }),
  ),
  /** Snapshots that cannot be read, and may hold it. */
  unreadable: z.number().int(),
})
export type HeldByHistory = Readonly<z.infer<typeof heldByHistory>>

export const directoryContract = {
  list: oc.output(z.array(directoryRecord)),
  add: oc.input(newRecord).output(result(directoryRecord, storageTrouble)),
  /** Puts it in the place of the record of its id. Whether that was merged into another stays as it is. */
  update: oc.input(z.object({ record: directoryRecord })).output(result(directoryRecord, updateRecordRefusal)),
  /** All of it in one writing, or nothing: what came out of a file. What is added may be named by `addedReference`. */
  apply: oc
    .input(z.object({ add: z.array(newRecord), update: z.array(directoryRecord) }))
    .output(result(z.object({ added: z.array(directoryRecord), updated: z.number().int() }), updateRecordRefusal)),
  /** Moves a record to the trash. Articles that mention it are not touched. */
  remove: oc.input(z.object({ id: recordId })).output(result(z.null(), removeRecordRefusal)),
  /** Brings it back under its id, so that mentions in articles lead to it again. */
  restore: oc.input(z.object({ id: recordId })).output(result(z.null(), restoreRecordRefusal)),
  /** From now on `id` leads to `into`, which gains its names and its offices. No article is rewritten. */
  merge: oc.input(z.object({ id: recordId, into: recordId })).output(result(z.null(), mergeRecordRefusal)),
  /** Lets `id` stand for itself again. What the other gained from it stays there. */
  unmerge: oc.input(z.object({ id: recordId })).output(result(z.null(), removeRecordRefusal)),
  /** What names it today: articles, those in the trash too, and records. */
  references: oc.input(z.object({ id: recordId })).output(recordReferences),
  /** Which earlier versions still hold it: its id, or its name in any form. Reads all of the history; aborting the call stops it. */
  heldByHistory: oc.input(z.object({ id: recordId })).output(heldByHistory),
}
