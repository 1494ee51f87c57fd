import type { Bilingual } from '../language/language.ts'
import type { Institution } from './institution.ts'
import type { InstitutionCategory } from './institutionCategories.ts'
import { newInstitution } from './newInstitution.ts'

/** Makes institutions of one category, each in one line of a list; one abbreviation stands for both languages when the body uses it in both. */
export const namedIn =
  (category: InstitutionCategory) =>
  (id: string, short: string | Bilingual, pl: string, en: string): Institution => ({
    ...newInstitution({ pl, en }, typeof short === 'string' ? { pl: short, en: short } : short),
    category,
    id,
  })
