import { type Bilingual, unnamed } from '../language/language.ts'
import { noForms } from './noForms.ts'
import type { NewPerson } from './person.ts'
import { splitName } from './splitName.ts'

/** A person as typed on the spot: "Given Family" and the office of today, if any. */
export function newPerson(name: string, office: Bilingual = unnamed, institution = ''): NewPerson {
  const held = office.pl !== '' || office.en !== '' || institution !== ''
  return {
    kind: 'person',
    ...splitName(name),
    title: '',
    gender: null,
    offices: held ? [{ title: office, institution, from: null, to: null }] : [],
    ...noForms,
  }
}
