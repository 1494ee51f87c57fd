import { type Language, otherLanguage } from '../language/language.ts'
import type { Person } from './person.ts'
import type { DirectoryRecord } from './record.ts'

/** "Given Family", without the academic title. */
export const personName = ({ given, family }: Pick<Person, 'given' | 'family'>): string => `${given} ${family}`.trim()

/** The name in this language; one that was given in one language only is used in both. */
export const recordName = (record: DirectoryRecord, language: Language): string =>
  record.kind === 'person'
    ? personName(record)
    : record.name[language].trim() || record.name[otherLanguage(language)].trim()
