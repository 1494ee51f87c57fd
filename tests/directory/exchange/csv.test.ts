import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExchangedFile } from '../../../shared/directory/exchange/exchangedRecord.ts'
import { findInstitution } from '../../../shared/directory/exchange/institutionNames.ts'
import { institutionsOf } from '../../../shared/directory/exchange/institutionsOf.ts'
import { readRecordsCsv } from '../../../shared/directory/exchange/readRecordsCsv.ts'
import { recordsCsv } from '../../../shared/directory/exchange/recordsCsv.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Language } from '../../../shared/language/language.ts'
import { valueIn } from '../../articles/sections.ts'
import { anyRecords } from './anyRecords.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (text: string): ExchangedFile => valueIn(readRecordsCsv(bytesOf(text)))

/** The records of a file, their institutions found by name among `all`. */
function recordsIn(file: ExchangedFile, all: readonly DirectoryRecord[]): DirectoryRecord[] {
  const find = findInstitution(institutionsOf(all))
  const found = (name: string) => (name === '' ? '' : (find(name) ?? `unknown: ${name}`))
  return file.rows.map(({ id, record }) =>
    record.kind === 'person'
      ? { ...record, id, offices: record.offices.map(one => ({ ...one, institution: found(one.institution) })) }
      : { ...record, id, parent: found(record.parent) },
  )
}

test.each<Language>(['pl', 'en'])('whatever stands in the records, a file with %s headings gives it back', language => {
  fc.assert(
    fc.property(anyRecords, records => {
      const file = read(recordsCsv(records, records, language))
      expect({ records: recordsIn(file, records), problems: file.problems }).toEqual({ records, problems: [] })
    }),
    { numRuns: 400 },
  )
})
