import type { DatedOffice } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Bilingual, Language } from '../../shared/language/language.ts'
import { spoken } from '../i18n/spoken.ts'

/** "wicedyrektorka departamentu, PARP" in both languages; empty where there is no office in a language that has none. */
export function officeLine({ title: office }: DatedOffice, employer: DirectoryRecord | undefined): Bilingual {
  if (employer?.kind !== 'institution') return office
  const hasOffice = office.pl.trim() !== '' || office.en.trim() !== ''
  const line = (language: Language): string => {
    const at = spoken(employer.short, language).text.trim() || spoken(employer.name, language).text
    const here = office[language].trim()
    if (here) return `${here}, ${at}`
    return hasOffice ? '' : at
  }
  return { pl: line('pl'), en: line('en') }
}
