import type { WrittenOffice } from '../articles/participant.ts'
import { institutionNameAt } from '../directory/institutionNameAt.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import { type Bilingual, type Language, unnamed } from '../language/language.ts'
import { byId, nameIn } from './mentionedRecords.ts'

/** An institution as an item names it. */
export interface NamedInstitution {
  readonly name: Bilingual
  readonly short: Bilingual
}

/**
 * Where an office is held, by the name that the item has of it; null where that is not known. The abbreviation is the directory's,
 * as long as the institution still goes by that name.
 */
export function employerOf(
  { institution, institutionName }: WrittenOffice,
  records: readonly DirectoryRecord[],
  day: string | null,
): NamedInstitution | null {
  if (nameIn(institutionName, 'pl') === '') return null
  const record = resolveRecord(byId(records), institution)
  const now = record?.kind === 'institution' ? institutionNameAt(record, day) : null
  const isSame = (language: Language): boolean => now?.name[language].trim() === institutionName[language].trim()
  return { name: institutionName, short: now && isSame('pl') && isSame('en') ? now.short : unnamed }
}
