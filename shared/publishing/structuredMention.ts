import type { Institution } from '../directory/institution.ts'
import type { DatedOffice } from '../directory/person.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { personName } from '../directory/recordName.ts'
import type { Language } from '../language/language.ts'
import { institutionOf, nameIn } from './mentionedRecords.ts'

/** A JSON-LD node; what is undefined is not written. */
export type Described = Readonly<Record<string, unknown>> & { readonly '@type': string }

/** An institution by its full name, with the abbreviation it is known by. */
function institution({ name, short }: Institution, language: Language): Described {
  const abbreviation = nameIn(short, language)
  const full = nameIn(name, language) || abbreviation
  return {
    '@type': 'Organization',
    name: full,
    alternateName: abbreviation === '' || abbreviation === full ? undefined : abbreviation,
  }
}

/** A person, with the office named in the item, or an institution as schema.org describes it. */
export function structuredMention(
  record: DirectoryRecord,
  office: DatedOffice | null,
  records: readonly DirectoryRecord[],
  language: Language,
): Described {
  if (record.kind === 'institution') return institution(record, language)
  const employer = office && institutionOf(office, records)
  return {
    '@type': 'Person',
    name: personName(record),
    jobTitle: office?.title[language].trim() || undefined,
    worksFor: employer ? institution(employer, language) : undefined,
  }
}
