import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { NewRecord } from '../../shared/directory/record.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Bilingual, Language } from '../../shared/language/language.ts'
import { unnamed } from '../../shared/language/language.ts'
import type { NewRecordAsked } from './recordSource.ts'

/** What the form holds while it is filled in; both kinds at once, so that switching loses nothing. */
export interface NewRecordFields {
  readonly kind: MentionKind
  readonly personName: string
  readonly office: Bilingual
  /** Id of an institution, or empty. */
  readonly institution: string
  readonly name: Bilingual
  readonly short: Bilingual
}

const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,8}$/u.test(text)

const inOne = (language: Language, text: string): Bilingual => ({ ...unnamed, [language]: text })

/** The words typed after `@` go where they belong: a name, or an abbreviation in capitals. */
export function fieldsFor({
  kind,
  name,
  language,
  office = unnamed,
  institution = '',
}: NewRecordAsked): NewRecordFields {
  const short = isAbbreviation(name)
  return {
    kind,
    personName: short ? '' : name,
    office,
    institution,
    name: short ? unnamed : inOne(language, name),
    short: short ? { pl: name, en: name } : unnamed,
  }
}

const trimmed = ({ pl, en }: Bilingual): Bilingual => ({ pl: pl.trim(), en: en.trim() })

/** The record that the form makes, or null while it has no name. An institution named in one language is kept so. */
export function recordFrom(fields: NewRecordFields): NewRecord | null {
  if (fields.kind === 'person') {
    const name = fields.personName.trim()
    return name === '' ? null : newPerson(name, trimmed(fields.office), fields.institution)
  }
  const name = trimmed(fields.name)
  return name.pl === '' && name.en === '' ? null : newInstitution(name, trimmed(fields.short))
}
