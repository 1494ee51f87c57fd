import type { InstitutionCategory } from '../../../shared/directory/institutionCategories.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Bilingual } from '../../../shared/language/language.ts'
import { shownDay } from '../../ui/shownDay.ts'
import { newestFirst } from './newestFirst.ts'

/** Days stand as they were typed: one that is no day yet is not lost. `key` names a row while the record is open. */
interface Dated {
  readonly key: string
  readonly from: string
  readonly to: string
}

export interface OfficeFields extends Dated {
  readonly title: Bilingual
  /** Id of an institution, or empty. */
  readonly institution: string
}

export interface EarlierNameFields extends Dated {
  readonly name: Bilingual
  readonly short: Bilingual
}

interface FormsFields {
  readonly aliases: readonly string[]
  readonly cases: DirectoryRecord['cases']
  readonly extraForms: readonly string[]
  readonly forbiddenForms: readonly string[]
  readonly link: string
  readonly note: string
}

export interface PersonFields extends FormsFields {
  readonly kind: 'person'
  readonly given: string
  readonly family: string
  readonly title: string
  readonly gender: 'm' | 'f' | null
  readonly offices: readonly OfficeFields[]
}

export interface InstitutionFields extends FormsFields {
  readonly kind: 'institution'
  readonly name: Bilingual
  readonly short: Bilingual
  readonly earlierNames: readonly EarlierNameFields[]
  readonly category: InstitutionCategory
  readonly parent: string
}

/** A record as the form of its screen holds it. */
export type RecordFields = PersonFields | InstitutionFields

const daysOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }, at: number): Dated => ({
  key: String(at),
  from: shownDay(from),
  to: shownDay(to),
})

/** What stands in the form while nobody has changed anything; the newest office and the newest earlier name first. */
export function fieldsOf(record: DirectoryRecord): RecordFields {
  const { aliases, cases, extraForms, forbiddenForms, link, note } = record
  const forms = { aliases, cases, extraForms, forbiddenForms, link, note }
  if (record.kind === 'person') {
    const { kind, given, family, title, gender } = record
    const offices = newestFirst(record.offices).map((office, at) => ({
      ...daysOf(office, at),
      title: office.title,
      institution: office.institution,
    }))
    return { kind, given, family, title, gender, offices, ...forms }
  }
  const { kind, name, short, category, parent } = record
  const earlierNames = newestFirst(record.earlierNames).map((earlier, at) => ({
    ...daysOf(earlier, at),
    name: earlier.name,
    short: earlier.short,
  }))
  return { kind, name, short, category, parent, earlierNames, ...forms }
}
