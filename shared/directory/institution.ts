import { z } from 'zod'
import { recordReference } from '../document/recordReference.ts'
import { day } from '../language/day.ts'
import { bilingual } from '../language/languageShape.ts'
import { institutionCategories } from './institutionCategories.ts'
import { forms } from './recordForms.ts'

const earlierName = z.looseObject({
  name: bilingual,
  short: bilingual,
  from: day.nullable(),
  to: day.nullable(),
})
export type EarlierName = Readonly<z.infer<typeof earlierName>>

/** A public body, company or school; `short` is the abbreviation used in running text ("PARP"), the same in both languages unless given. */
export const institution = z.looseObject({
  kind: z.literal('institution'),
  id: z.string().regex(recordReference),
  name: bilingual,
  short: bilingual,
  /** The newest first. Both days belong to it; null is not known. */
  earlierNames: z.array(earlierName),
  category: z.enum(institutionCategories),
  /** Id of the institution that it is a part of, or empty. */
  parent: z.string(),
  ...forms,
})
export type Institution = Readonly<z.infer<typeof institution>>

/** Before main has given it its id. */
export const newInstitutionShape = institution.omit({ id: true })
export type NewInstitution = Readonly<z.infer<typeof newInstitutionShape>>
