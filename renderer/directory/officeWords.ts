import { employerInArticle } from '../../shared/articles/employerInArticle.ts'
import type { WrittenOffice } from '../../shared/articles/participant.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import { spoken } from '../i18n/spoken.ts'

/** "członkini zarządu, Stocznia Wisła"; empty for no office. */
export const officeWords = ({ title, institutionName }: WrittenOffice, language: Language): string =>
  [title, institutionName]
    .map(name => spoken(name, language).text.trim())
    .filter(text => text !== '')
    .join(', ')

/** "członkini zarządu, SW": the institution by its abbreviation, where it has one on the day of the item (null is today). */
export function shortOfficeWords(
  office: WrittenOffice,
  language: Language,
  day: string | null,
  records: ReadonlyMap<string, DirectoryRecord>,
): string {
  const short = employerInArticle(office, day, records)?.short
  const hasShort = short && spoken(short, language).text.trim() !== ''
  return officeWords(hasShort ? { ...office, institutionName: short } : office, language)
}
