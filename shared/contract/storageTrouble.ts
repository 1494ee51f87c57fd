import { z } from 'zod'

/** Somebody else writes in the library: the person's name (empty where it is not known), the computer, and since when (ISO 8601, UTC). */
const inUse = z.object({
  kind: z.literal('in-use'),
  drive: z.string(),
  user: z.string(),
  host: z.string(),
  since: z.iso.datetime(),
})

/**
 * Why the disk did not take a file. `drive` is what the user calls the place ("D:"), or empty where there is no such name;
 * `code` is the system's own word, for the log.
 */
export const storageTrouble = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disk-full'), drive: z.string(), needBytes: z.number().int() }),
  z.object({ kind: z.literal('read-only'), drive: z.string() }),
  z.object({ kind: z.literal('folder-gone'), drive: z.string() }),
  z.object({ kind: z.literal('disk-trouble'), drive: z.string(), code: z.string() }),
  inUse,
])
export type StorageTrouble = Readonly<z.infer<typeof storageTrouble>>
