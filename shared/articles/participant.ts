import { z } from 'zod'
import { recordId } from '../directory/record.ts'
import { bilingual } from '../language/languageShape.ts'
import { participantRoles } from './participantRoles.ts'

const role = z.looseObject({
  role: z.enum(participantRoles),
  /** Of which panel; both empty for the whole event. */
  panel: bilingual,
})
export type Role = Readonly<z.infer<typeof role>>

const writtenOffice = z.looseObject({
  /** Both empty where no office was held on the day. */
  title: bilingual,
  /** Id of the institution, or empty. */
  institution: z.string(),
  /** Its name on the day: renaming it later does not rewrite the item. */
  institutionName: bilingual,
})
export type WrittenOffice = Readonly<z.infer<typeof writtenOffice>>

/** Somebody at the event, or somebody tagged in a text whose office the item keeps. */
export const participant = z.looseObject({
  id: recordId,
  roles: z.array(role),
  /** As it was written down for the day of the event; null follows the record. */
  office: writtenOffice.nullable(),
  /** What the record said when somebody chose to leave the written one: of this the draft is not told again. */
  declined: writtenOffice.optional(),
})
export type Participant = Readonly<z.infer<typeof participant>>
