import type { Bilingual } from '../language/language.ts'
import type { NewInstitution } from './institution.ts'
import { noForms } from './noForms.ts'

/** An institution as typed on the spot. */
export const newInstitution = (name: Bilingual, short: Bilingual): NewInstitution => ({
  kind: 'institution',
  name,
  short,
  earlierNames: [],
  category: 'other',
  parent: '',
  ...noForms,
})
