import { z } from 'zod'
import { recordReference } from '../document/recordReference.ts'
import { day } from '../language/day.ts'
import { bilingual } from '../language/languageShape.ts'
import { forms } from './recordForms.ts'

/** An office as it stands in a text: "wicemarszałek województwa pomorskiego". Both days belong to it; null is not known, or still. */
const datedOffice = z.looseObject({
  title: bilingual,
  /** Id of an institution, or empty. */
  institution: z.string(),
  from: day.nullable(),
  to: day.nullable(),
})
export type DatedOffice = Readonly<z.infer<typeof datedOffice>>

export const person = z.looseObject({
  kind: z.literal('person'),
  id: z.string().regex(recordReference),
  given: z.string(),
  family: z.string(),
  /** Before the name: "dr hab. inż."; or empty. */
  title: z.string(),
  /** Null: as the given name says. */
  gender: z.enum(['m', 'f']).nullable(),
  offices: z.array(datedOffice),
  ...forms,
})
export type Person = Readonly<z.infer<typeof person>>

/** Before main has given it its id. */
export const newPersonShape = person.omit({ id: true })
export type NewPerson = Readonly<z.infer<typeof newPersonShape>>
