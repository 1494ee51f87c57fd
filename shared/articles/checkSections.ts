import { z } from 'zod'
import { checkDocument } from '../document/checkDocument.ts'
import { gallery } from '../photos/photo.ts'
import { done, type Result, refused } from '../result.ts'
import { type Article, details, type Sections, type Version, version } from './articleShape.ts'

export type InvalidSection = {
  readonly kind: 'invalid'
  readonly section: Exclude<keyof Sections, 'bases'>
  readonly why: string
}

/** What a save changes of the article; a section that did not change is not there. */
export type CheckedSections = Readonly<Partial<Pick<Article, keyof Sections>>>

/** The changed sections of a save, each as its shape and the schema of the text want it; sections that did not change are left out. */
export function checkSections(sections: Sections): Result<CheckedSections, InvalidSection> {
  const pl = sections.pl && checkVersion(sections.pl)
  if (pl && !pl.ok) return refused({ kind: 'invalid', section: 'pl', why: pl.refusal })
  const en = sections.en && checkVersion(sections.en)
  if (en && !en.ok) return refused({ kind: 'invalid', section: 'en', why: en.refusal })
  const photos = sections.gallery && checkShape(gallery, sections.gallery)
  if (photos && !photos.ok) return refused({ kind: 'invalid', section: 'gallery', why: photos.refusal })
  const facts = sections.details && checkShape(details, sections.details)
  if (facts && !facts.ok) return refused({ kind: 'invalid', section: 'details', why: facts.refusal })
  return done({
    ...(pl && { pl: pl.value }),
    ...(en && { en: en.value }),
    ...(photos && { gallery: photos.value }),
    ...(facts && { details: facts.value }),
    ...(sections.bases && { bases: sections.bases }),
  })
}

function checkVersion(asked: Version): Result<Version, string> {
  const shaped = checkShape(version, asked)
  if (!shaped.ok) return shaped
  const document = checkDocument(shaped.value.document)
  return document.ok ? done({ ...shaped.value, document: document.value }) : refused(document.refusal.why)
}

function checkShape<S extends z.ZodType>(shape: S, asked: unknown): Result<z.infer<S>, string> {
  const read = shape.safeParse(asked)
  return read.success ? done(read.data) : refused(z.prettifyError(read.error))
}
