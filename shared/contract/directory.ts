import { oc } from '@orpc/contract'
import { z } from 'zod'
import { directoryRecord, newRecord } from '../directory/record.ts'
import { result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

export const directoryContract = {
  list: oc.output(z.array(directoryRecord)),
  add: oc.input(newRecord).output(result(directoryRecord, storageTrouble)),
}
