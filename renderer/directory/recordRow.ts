import type { Institution } from '../../shared/directory/institution.ts'
import { officeAt } from '../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { fold } from '../../shared/language/fold.ts'
import type { Language } from '../../shared/language/language.ts'
import type { RecordRow } from '../editor/records.ts'
import { spoken } from '../i18n/spoken.ts'

const shortOf = (institution: Institution, language: Language): string => spoken(institution.short, language).text

function institutionRow(institution: Institution, query: string, language: Language): RecordRow {
  const name = spoken(institution.name, language).text
  const short = shortOf(institution, language)
  const asked = fold(query.trim())
  const begins = (text: string) => asked !== '' && fold(text).startsWith(asked)
  // "suwal" begins both "Suwalska SSE" and the full name: then the name is meant.
  const askedByShort = begins(short) && (fold(short) === asked || !begins(name))
  return { kind: 'institution', id: institution.id, name, about: short, text: askedByShort ? short : name }
}

/**
 * A record as a row of the `@` list in a text of this language. Who typed the beginning of an abbreviation gets the
 * abbreviation in the text, who typed a piece of the name gets the name. People go by their office on `day`; null is today.
 */
export function recordRow(
  record: DirectoryRecord,
  query: string,
  language: Language,
  all: readonly DirectoryRecord[],
  day: string | null = null,
): RecordRow {
  if (record.kind === 'institution') return institutionRow(record, query, language)
  const held = officeAt(record, day)
  const employer = held && all.find(other => other.id === held.institution)
  const office = held ? spoken(held.title, language).text : ''
  const at = employer?.kind === 'institution' ? shortOf(employer, language) || spoken(employer.name, language).text : ''
  return {
    kind: 'person',
    id: record.id,
    name: personName(record),
    about: [office, at].filter(part => part !== '').join(', '),
    text: personName(record),
  }
}
