import { institutionNameAt } from '../directory/institutionNameAt.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import { type Bilingual, languages, unnamed } from '../language/language.ts'
import type { WrittenOffice } from './participant.ts'

/** An institution as an item names it. */
export interface NamedInstitution {
  readonly name: Bilingual
  readonly short: Bilingual
}

/**
 * Where an office is held, by the name that the item has of it; null where that is not known. The abbreviation is the directory's,
 * as long as the institution goes by that name on the day of the item (null is today).
 */
export function employerInArticle(
  { institution, institutionName }: WrittenOffice,
  day: string | null,
  records: ReadonlyMap<string, DirectoryRecord>,
): NamedInstitution | null {
  if (languages.every(language => institutionName[language].trim() === '')) return null
  const record = resolveRecord(records, institution)
  const known = record?.kind === 'institution' ? institutionNameAt(record, day) : null
  const isSame = languages.every(language => known?.name[language].trim() === institutionName[language].trim())
  return { name: institutionName, short: known && isSame ? known.short : unnamed }
}
