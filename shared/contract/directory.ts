import { oc } from '@orpc/contract'
import { z } from 'zod'
import { directoryRecord, newRecord, recordId } from '../directory/record.ts'
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

export const directoryContract = {
  list: oc.output(z.array(directoryRecord)),
  add: oc.input(newRecord).output(result(directoryRecord, storageTrouble)),
  /** Moves a record to the trash. Articles that mention it are not touched. */
  remove: oc.input(z.object({ id: recordId })).output(result(z.null(), removeRecordRefusal)),
  /** Brings it back under its id, so that mentions in articles lead to it again. */
  restore: oc.input(z.object({ id: recordId })).output(result(z.null(), restoreRecordRefusal)),
}
