import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { fold } from '../../shared/language/fold.ts'
import type { NewRecordFields } from './newRecordFields.ts'

const plain = (name: string): string => fold(name.trim().replace(/\s+/gu, ' '))

const namesOf = (record: DirectoryRecord): readonly string[] =>
  record.kind === 'person'
    ? [personName(record), ...record.aliases]
    : [record.name.pl, record.name.en, record.short.pl, record.short.en, ...record.aliases]

/** The record of the directory that already has one of these names, whatever the case and diacritics; null when none has. */
export function sameRecord(fields: NewRecordFields, records: readonly DirectoryRecord[]): DirectoryRecord | null {
  const { kind, personName, name, short } = fields
  const typed = new Set((kind === 'person' ? [personName] : [name.pl, name.en, short.pl, short.en]).map(plain))
  typed.delete('')
  return (
    records.find(
      record =>
        record.mergedInto === undefined && record.kind === kind && namesOf(record).some(one => typed.has(plain(one))),
    ) ?? null
  )
}
