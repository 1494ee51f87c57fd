import { z } from 'zod'
import { recordReference } from '../document/recordReference.ts'
import { institution, newInstitutionShape } from './institution.ts'
import { newPersonShape, person } from './person.ts'

export const recordId = z.string().regex(recordReference)

export const directoryRecord = z.discriminatedUnion('kind', [institution, person])

export type DirectoryRecord = Readonly<z.infer<typeof directoryRecord>>

/** Shape of `directory.json`. A step forward is a new function in `migrations/`, never an edit of an old one. */
export const directoryShapeVersion = 2
/** A Kronika that knows only one office a person would lose the others. */
export const directoryMinReader = 2
export const directoryFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  records: z.array(directoryRecord),
})

/** A record before main has given it its id. */
export const newRecord = z.discriminatedUnion('kind', [newInstitutionShape, newPersonShape])
export type NewRecord = Readonly<z.infer<typeof newRecord>>
