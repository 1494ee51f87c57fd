import { z } from 'zod'
import type { Named } from './named.ts'

/** One record of the simple form of a directory: what a text is searched with, without offices and dates. */
export const simpleRecord = z.looseObject({
  id: z.string().min(1),
  type: z.enum(['person', 'org']),
  /** A person's "Given Family". */
  name: z.string().min(1),
  gender: z.enum(['m', 'f']).nullish(),
  title: z.string().optional(),
  nameEn: z.string().optional(),
  abbr: z.array(z.string()).optional(),
  aliases: z.array(z.string()).optional(),
})

export const simpleRecords = z.array(simpleRecord)

export const namedFromSimple = (record: z.infer<typeof simpleRecord>): Named => ({
  id: record.id,
  kind: record.type === 'person' ? 'person' : 'institution',
  names: [record.name],
  namesEn: record.nameEn ? [record.nameEn] : [],
  short: record.abbr ?? [],
  aliases: record.aliases ?? [],
  gender: record.gender ?? null,
  title: record.title ?? '',
  cases: [],
  extraForms: [],
  forbiddenForms: [],
})
