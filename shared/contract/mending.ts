import { z } from 'zod'
import { storageTrouble } from './storageTrouble.ts'

/** Why a finding was not mended. `nothing-to-mend`: the library is not as it was when it was verified, or nothing whole was found. */
export const mendRefusal = z.union([
  z.object({ kind: z.literal('open-elsewhere'), id: z.string(), since: z.iso.datetime() }),
  z.object({ kind: z.literal('nothing-to-mend') }),
  storageTrouble,
])
export type MendRefusal = Readonly<z.infer<typeof mendRefusal>>
