import { z } from 'zod'

/**
 * What is done about a finding. `put-readable`: the newest state that can be read takes the place of a damaged article. `list-again`:
 * the gallery or the list gets an entry back that an earlier version knows.
 */
const mends = [
  'put-readable',
  'write-id',
  'bring-original',
  'list-again',
  'unset-cover',
  'restore-record',
  'unmerge-record',
  'set-snapshot-aside',
  'rebuild-index',
  'delete-leftover',
  'delete-unused',
  'delete-aside',
] as const
export type Mend = (typeof mends)[number]

const bytes = z.number().int().nonnegative()

const found = z.discriminatedUnion('kind', [
  z.object({
    file: z.string(),
    kind: z.enum(['missing', 'undated', 'stranger', 'leftover', 'logo-missing', 'copy-damaged', 'twice']),
  }),
  z.object({ file: z.string(), kind: z.enum(['index-damaged', 'snapshot-damaged', 'snapshot-newer']) }),
  z.object({ file: z.string(), kind: z.literal('newer'), shape: z.number().int() }),
  z.object({ file: z.string(), kind: z.literal('damaged'), why: z.string() }),
  z.object({ file: z.string(), kind: z.literal('unreadable'), code: z.string() }),
  /** `since` is when the file was put aside, ISO 8601. */
  z.object({ file: z.string(), kind: z.literal('set-aside'), bytes, since: z.iso.datetime() }),
  /** `whose` is what the file's name tells, or empty. */
  z.object({ file: z.string(), kind: z.literal('conflict-copy'), whose: z.string() }),
  z.object({ file: z.string(), kind: z.literal('wrong-id'), id: z.string() }),
  z.object({ file: z.string(), kind: z.enum(['photo-missing', 'photo-altered']), photo: z.string(), name: z.string() }),
  z.object({ file: z.string(), kind: z.literal('photo-missing-in-history'), photo: z.string(), name: z.string() }),
  z.object({
    file: z.string(),
    kind: z.literal('photo-cut'),
    photo: z.string(),
    name: z.string(),
    bytes,
    found: bytes,
  }),
  z.object({ file: z.string(), kind: z.literal('photo-unused'), photo: z.string(), bytes }),
  z.object({ file: z.string(), kind: z.enum(['cover-missing', 'photo-not-in-gallery']), photo: z.string() }),
  z.object({
    file: z.string(),
    kind: z.enum([
      'attachment-missing',
      'attachment-altered',
      'attachment-missing-in-history',
      'attachment-not-listed',
    ]),
    attachment: z.string(),
    name: z.string(),
  }),
  z.object({
    file: z.string(),
    kind: z.literal('attachment-cut'),
    attachment: z.string(),
    name: z.string(),
    bytes,
    found: bytes,
  }),
  z.object({ file: z.string(), kind: z.literal('attachment-unused'), attachment: z.string(), bytes }),
  z.object({ file: z.string(), kind: z.literal('mention-unknown'), id: z.string(), text: z.string() }),
  /** A record, called `text`, that was merged into one which is not there, or which leads back to it. */
  z.object({
    file: z.string(),
    kind: z.enum(['merged-nowhere', 'merged-circle']),
    id: z.string(),
    into: z.string(),
    text: z.string(),
  }),
  /** An English block that names a Polish text or a Polish block which the article has not; `text` is how the block begins. */
  z.object({ file: z.string(), kind: z.enum(['basis-missing', 'pair-unknown']), text: z.string() }),
])

/** What was found, before it is known whether something can be done about it. */
export type Found = Readonly<z.infer<typeof found>>

/**
 * One thing that verifying a library found. `file` is a path inside the library, with slashes; photos and attachments are named by
 * content and by the user's own name. `mend` is what can be done about it, or null.
 */
export const libraryFinding = z.intersection(found, z.object({ mend: z.enum(mends).nullable() }))
export type LibraryFinding = Found & { readonly mend: Mend | null }

export const libraryReport = z.object({
  findings: z.array(libraryFinding),
  /** How many were looked at, outside the trash. */
  articles: z.number().int(),
  photos: z.number().int(),
  /** Polish titles of the articles that findings are about, under the folder ("articles/…"). */
  titles: z.record(z.string(), z.string()),
})
export type LibraryReport = Readonly<z.infer<typeof libraryReport>>

const harmless: readonly Found['kind'][] = [
  'leftover',
  'copy-damaged',
  'twice',
  'set-aside',
  'stranger',
  'conflict-copy',
  'undated',
  'index-damaged',
  'snapshot-newer',
  'photo-unused',
  'attachment-unused',
  'basis-missing',
  'pair-unknown',
]

/** What lies about and does no harm: the rest of a killed run, a damaged file kept aside, a photo or an attachment taken out. */
export const isHarmless = (finding: Pick<Found, 'kind'>): boolean => harmless.includes(finding.kind)

const asking: readonly Mend[] = ['delete-unused', 'delete-aside']

/** A mend after which nothing is gone that somebody could want: it needs no question. */
export const isSafe = (mend: Mend): boolean => !asking.includes(mend)

/** The folder of the article that a finding is about ("articles/…" or "trash/…"), or null for what belongs to no article. */
export const folderOfFinding = ({ file }: Pick<Found, 'file'>): string | null =>
  /^(?:articles|trash)\/(?!records\/)[0-9a-z]{6,40}(?=\/)/.exec(file)?.[0] ?? null
