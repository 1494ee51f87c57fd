import { z } from 'zod'

/**
 * Why a snapshot was made: `opening` before the first change of a sitting, `pause` after two quiet minutes, `writing` every ten
 * minutes of steady writing, `foreign` what another program put into the file, `conflict` a second copy that a syncing program
 * left, `rescued` what waited in memory when the library's disk took nothing.
 */
export const snapshotKinds = [
  'opening',
  'pause',
  'writing',
  'close',
  'named',
  'published',
  'import',
  'before-restore',
  'restore',
  'bulk',
  'foreign',
  'conflict',
  'rescued',
] as const
export type SnapshotKind = (typeof snapshotKinds)[number]

/** Its place in the row of snapshots, which orders them whatever the clock did, and eight digits by chance. */
export const snapshotId = z.string().regex(/^[0-9]{6}-[0-9a-f]{8}$/)

/** Blocks that are new, gone or different, and by how many words the text grew. */
const textChange = z.object({ blocks: z.number().int(), words: z.number().int() })

/** What a snapshot changed against the one before it. */
const changes = z.object({
  pl: textChange,
  en: textChange,
  /** Photos that came, went, or have other words; `order` when only their order or the cover differs. */
  gallery: z.object({
    added: z.number().int(),
    removed: z.number().int(),
    changed: z.number().int(),
    order: z.boolean(),
  }),
  /** Names of the details that differ, those of the event as `event.place`, and `slug`. */
  details: z.array(z.string()),
})
export type Changes = Readonly<z.infer<typeof changes>>

/** One line of an article's history. */
export const snapshotEntry = z.object({
  id: snapshotId,
  at: z.iso.datetime(),
  /** Name of the person, or empty. */
  by: z.string(),
  kind: z.enum(snapshotKinds),
  /** What the person called it; of a conflict copy what tells whose it is; else empty. */
  name: z.string(),
  revision: z.number().int().nonnegative(),
  /** Shape of the article in it. */
  shape: z.number().int().positive(),
  /** Null for the first. */
  changed: changes.nullable(),
})
export type SnapshotEntry = Readonly<z.infer<typeof snapshotEntry>>

/** Written elsewhere, by another program or on another computer: its revision says nothing about what was written here. */
export const isFromElsewhere = ({ kind }: Pick<SnapshotEntry, 'kind'>): boolean =>
  kind === 'foreign' || kind === 'conflict'

/** Snapshots that thinning never takes. */
export const isKept = ({ kind, name }: Pick<SnapshotEntry, 'kind' | 'name'>): boolean =>
  name !== '' || ['named', 'published', 'import', 'foreign', 'conflict', 'rescued'].includes(kind)
