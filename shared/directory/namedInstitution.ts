import type { Bilingual } from '../language/language.ts'
import type { Institution } from './record.ts'

/** An institution in one line of a list; one abbreviation stands for both languages when the body uses it in both. */
export const namedInstitution = (id: string, short: string | Bilingual, pl: string, en: string): Institution => ({
  kind: 'institution',
  id,
  name: { pl, en },
  short: typeof short === 'string' ? { pl: short, en: short } : short,
})
