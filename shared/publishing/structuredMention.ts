import { dayOfArticle } from '../articles/dayOfArticle.ts'
import { employerInArticle, type NamedInstitution } from '../articles/employerInArticle.ts'
import { institutionNameAt } from '../directory/institutionNameAt.ts'
import { personName } from '../directory/recordName.ts'
import type { Language } from '../language/language.ts'
import { byId, type NamedRecord, nameIn } from './mentionedRecords.ts'
import type { PageSource } from './pageSource.ts'

/** A JSON-LD node; what is undefined is not written. */
export type Described = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly name?: unknown }

/** An institution by its full name, with the abbreviation it is known by. */
function institution({ name, short }: NamedInstitution, language: Language): Described {
  const abbreviation = nameIn(short, language)
  const full = nameIn(name, language) || abbreviation
  return {
    '@type': 'Organization',
    name: full,
    alternateName: abbreviation === '' || abbreviation === full ? undefined : abbreviation,
  }
}

/** A person, with the office under which the item speaks of them, or an institution as schema.org describes it. */
export function structuredMention(
  { record, office }: NamedRecord,
  { article, records }: PageSource,
  language: Language,
): Described {
  const day = dayOfArticle(article.details)
  if (record.kind === 'institution') return institution(institutionNameAt(record, day), language)
  const employer = office && employerInArticle(office, day, byId(records))
  return {
    '@type': 'Person',
    name: personName(record),
    jobTitle: office?.title[language].trim() || undefined,
    worksFor: employer ? institution(employer, language) : undefined,
  }
}
