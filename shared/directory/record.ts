import { z } from 'zod'
import { recordReference } from '../document/recordReference.ts'
import { bilingual } from '../language/languageShape.ts'

export const recordId = z.string().regex(recordReference)

/** A public body, company or school; `short` is the abbreviation used in running text ("PARP"), the same in both languages unless given. */
export const institution = z.looseObject({
  kind: z.literal('institution'),
  id: recordId,
  name: bilingual,
  short: bilingual,
})

/** A person with one office for now; dates and more offices come with the directory. */
const person = z.looseObject({
  kind: z.literal('person'),
  id: recordId,
  name: z.string().min(1),
  office: bilingual,
  /** Id of an institution, or empty. */
  institution: z.string(),
})

export const directoryRecord = z.discriminatedUnion('kind', [institution, person])

export type Institution = Readonly<z.infer<typeof institution>>
type Person = Readonly<z.infer<typeof person>>
export type DirectoryRecord = Institution | Person

/** Shape of `directory.json`. */
export const directoryShapeVersion = 1
export const directoryFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  records: z.array(directoryRecord),
})

/** What a person types on the spot; main gives the id. */
export const newRecord = z.discriminatedUnion('kind', [institution.omit({ id: true }), person.omit({ id: true })])
export type NewRecord = Readonly<z.infer<typeof newRecord>>
