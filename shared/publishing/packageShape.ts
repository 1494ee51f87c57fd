import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { participantRoles } from '../articles/participantRoles.ts'
import { days } from '../language/day.ts'
import { bilingual, language } from '../language/languageShape.ts'

/** Every field is described in PACKAGE.md beside this file, and a test holds the two together. */
const rendition = z.object({ file: z.string(), width: z.number().int(), height: z.number().int() })

const somebody = z.object({
  kind: z.enum(['person', 'institution']),
  id: z.string(),
  name: z.string(),
  abbreviation: z.string(),
  jobTitle: z.string(),
  institution: z.string(),
  roles: z.array(z.object({ role: z.enum(participantRoles), panel: z.string() })),
})

/** One language, whole: what a website with pages of its own needs of it. */
const packageVersion = z.object({
  language,
  page: z.string(),
  fragment: z.string(),
  address: z.string().nullable(),
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  description: z.string(),
  body: z.string(),
  section: z.string(),
  event: z.object({
    name: z.string(),
    edition: z.string(),
    days: days.nullable(),
    place: z.string(),
    organisers: z.string(),
  }),
  byline: z.string(),
  publishOn: z.iso.date().nullable(),
  photos: z.array(z.object({ file: z.string(), caption: z.string(), alt: z.string(), credit: z.string() })),
  attachments: z.array(z.object({ file: z.string(), title: z.string(), bytes: z.number().int() })),
  mentions: z.array(somebody.extend({ words: z.array(z.string()) })),
  participants: z.array(somebody),
})
export type VersionData = Readonly<z.infer<typeof packageVersion>>

/**
 * Shape of a package's `article.json`, for a program that takes the item over. Paths are relative to the package. It holds what
 * the pages show and nothing of how the office works: no notes, no state, no earlier versions, no texts a translation was made from.
 */
export const packageShapeVersion = 2
export const packageShape = z.object({
  format: z.literal('kronika-package'),
  shape: z.literal(packageShapeVersion),
  id: articleId,
  updatedAt: z.iso.datetime(),
  languages: z.array(language),
  versions: z.object({ pl: packageVersion.optional(), en: packageVersion.optional() }),
  event: z.object({
    name: bilingual,
    edition: z.string(),
    days: days.nullable(),
    place: bilingual,
    organisers: bilingual,
  }),
  byline: z.string(),
  section: bilingual,
  categories: z.array(z.string()),
  publishOn: z.iso.date().nullable(),
  organisation: z.object({ name: z.string(), website: z.string() }),
  photos: z.array(z.object({ renditions: z.array(rendition), caption: bilingual, alt: bilingual, credit: z.string() })),
  cover: z.string().nullable(),
  attachments: z.array(z.object({ file: z.string(), title: bilingual, bytes: z.number().int() })),
})
export type Package = Readonly<z.infer<typeof packageShape>>
