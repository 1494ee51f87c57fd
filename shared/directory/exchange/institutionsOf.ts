import type { DirectoryRecord } from '../record.ts'
import type { NamedInstitution } from './institutionNames.ts'

/** The institutions of a directory that stand for themselves. */
export const institutionsOf = (records: readonly DirectoryRecord[]): readonly NamedInstitution[] =>
  records.flatMap(record =>
    record.kind === 'institution' && record.mergedInto === undefined ? [{ id: record.id, institution: record }] : [],
  )
