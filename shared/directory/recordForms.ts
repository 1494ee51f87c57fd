import { z } from 'zod'
import { recordReference } from '../document/recordReference.ts'
import { grammaticalCase } from './grammaticalCase.ts'

/** What every record carries beside its name: how it is found in a text, and what the office wants to remember. */
export const forms = {
  aliases: z.array(z.string()),
  /** The whole name in cases where somebody wrote it by hand; the others follow the rules. */
  cases: z.partialRecord(grammaticalCase, z.string()),
  /** Found in a text although no rule makes them. */
  extraForms: z.array(z.string()),
  /** Not found in a text although a rule makes them. */
  forbiddenForms: z.array(z.string()),
  link: z.string(),
  note: z.string(),
  /** Id of the record that this one was found to be; mentions of it lead there. */
  mergedInto: z.string().regex(recordReference).optional(),
}
