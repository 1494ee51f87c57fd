import { fold } from '../../language/fold.ts'
import type { NewRecord } from '../record.ts'
import { personName } from '../recordName.ts'

/** Under what a record is known to be the same as another of its kind, without case and diacritics; an abbreviation only where there is no name. */
export function namedAs(record: NewRecord): readonly string[] {
  const names = record.kind === 'person' ? [personName(record)] : [record.name.pl, record.name.en]
  const written =
    names.some(name => name.trim() !== '') || record.kind === 'person' ? names : [record.short.pl, record.short.en]
  return written.map(plain).filter(name => name !== '')
}

const plain = (name: string): string => fold(name.trim().replace(/\s+/gu, ' '))

/** A row that was known by its name renames nobody: it may have been typed without diacritics. */
export function withoutNames(row: NewRecord, known: NewRecord): NewRecord {
  if (row.kind === 'person') return { ...row, given: '', family: '' }
  if (known.kind === 'person') return row
  const lacking = (language: 'pl' | 'en') => (known.name[language].trim() === '' ? row.name[language] : '')
  return { ...row, name: { pl: lacking('pl'), en: lacking('en') } }
}
