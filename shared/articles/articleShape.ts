import { z } from 'zod'
import { attachment } from '../attachments/attachment.ts'
import { documentShape } from '../document/documentShape.ts'
import { days } from '../language/day.ts'
import { bilingual } from '../language/languageShape.ts'
import { gallery } from '../photos/photo.ts'
import { articleStates } from './articleStates.ts'
import { participant } from './participant.ts'

/** Shape of `articles/<id>/article.json`. A step forward is a new function in `migrations.ts`, never an edit of an old one. */
export const articleShapeVersion = 3

export const articleId = z.string().regex(/^[0-9a-z]{6,40}$/)

export const articleState = z.enum(articleStates)

/** The text of one language: title, lead and body are one document. An empty slug follows the title. */
export const version = z.looseObject({ document: documentShape, slug: z.string() })
export type Version = Readonly<z.infer<typeof version>>

const event = z.looseObject({
  name: bilingual,
  edition: z.string(),
  days: days.nullable(),
  place: bilingual,
  organisers: bilingual,
})
export type Event = Readonly<z.infer<typeof event>>

export const details = z.looseObject({
  state: articleState,
  event,
  byline: z.string(),
  section: bilingual,
  categories: z.array(z.string()),
  /** Day of publication, or null for "when it is published". */
  publishOn: z.iso.date().nullable(),
  /** What search engines and sharing cards say; empty means the lead. */
  description: bilingual,
  /** In the order in which a page lists them. */
  attachments: z.array(attachment),
  /** Who took part, and whose office the item has written down. */
  participants: z.array(participant),
})
export type Details = Readonly<z.infer<typeof details>>

export const article = z.looseObject({
  shape: z.number().int().positive(),
  /** The oldest shape whose reader may open and save this file without losing anything. */
  minReader: z.number().int().positive(),
  id: articleId,
  revision: z.number().int().nonnegative(),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  pl: version,
  en: version,
  /** Polish texts that English blocks were translated from, under their hash. */
  bases: z.record(z.string(), z.string()),
  gallery,
  details,
})
export type Article = Readonly<z.infer<typeof article>>

/** What one save may carry; a section that did not change is left out. */
export const sections = z.object({
  pl: version.optional(),
  en: version.optional(),
  gallery: gallery.optional(),
  details: details.optional(),
  /** All of them, with those that blocks brought back from the history were translated from. */
  bases: z.record(z.string(), z.string()).optional(),
})
export type Sections = Readonly<z.infer<typeof sections>>
