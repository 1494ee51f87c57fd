import type { DirectoryRecord, Institution } from '../directory/record.ts'
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

/** A person or an institution as schema.org describes it. */
export function structuredMention(
  record: DirectoryRecord,
  records: readonly DirectoryRecord[],
  language: Language,
): Described {
  if (record.kind === 'institution') return institution(record, language)
  const employer = institutionOf(record, records)
  return {
    '@type': 'Person',
    name: record.name.trim(),
    jobTitle: record.office[language].trim() || undefined,
    worksFor: employer === null ? undefined : institution(employer, language),
  }
}
