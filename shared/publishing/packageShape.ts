import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { days } from '../language/day.ts'
import { bilingual, language } from '../language/language.ts'

/** A page of the package, and its parts for a website that has pages of its own. */
const packageVersion = z.object({
  page: z.string(),
  title: z.string(),
  /** Last part of the address. */
  slug: z.string(),
  /** Plain text. */
  lead: z.string(),
  description: z.string(),
  /** The body as HTML, with addresses of photos as the page has them (`../photos/…`). */
  body: z.string(),
})

const packagePhoto = z.object({
  /** The same picture in several sizes, largest first. */
  renditions: z.array(z.object({ file: z.string(), width: z.number().int(), height: z.number().int() })),
  caption: bilingual,
  alt: bilingual,
  credit: z.string(),
})

/**
 * Shape of a package's `article.json`, for a program that takes the item over. Paths are relative to the package. It holds what
 * the pages show and nothing of how the office works: no notes, no state, no earlier versions, no texts a translation was made from.
 */
export const packageShapeVersion = 2
export const packageShape = z.object({
  format: z.literal('kronika-package'),
  shape: z.literal(packageShapeVersion),
  /** The same for every package of one item: how a website knows that it has it already. */
  id: articleId,
  /** ISO 8601, UTC. */
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
  /** In the order of the gallery. */
  photos: z.array(packagePhoto),
  /** Largest `file` of the photo that stands for the item, or null where it has none. */
  cover: z.string().nullable(),
})
export type Package = Readonly<z.infer<typeof packageShape>>
