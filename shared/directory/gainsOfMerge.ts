import type { Bilingual } from '../language/language.ts'
import type { EarlierName } from './institution.ts'
import type { DatedOffice } from './person.ts'
import type { DirectoryRecord } from './record.ts'
import { personName } from './recordName.ts'

/** What a record gains from another one that is merged into it. */
export interface GainsOfMerge {
  /** Ways to write the name that it has not yet; one with other diacritics is another. */
  readonly aliases: readonly string[]
  readonly offices: readonly DatedOffice[]
  readonly earlierNames: readonly EarlierName[]
}

const both = ({ pl, en }: Bilingual): readonly string[] => [pl, en]

const namesOf = (record: DirectoryRecord): readonly string[] =>
  record.kind === 'person'
    ? [personName(record), ...record.aliases]
    : [...both(record.name), ...both(record.short), ...record.aliases]

const oneSpaced = (name: string): string => name.trim().replace(/\s+/gu, ' ')

const lacked = <T>(had: readonly T[], given: readonly T[]): readonly T[] => {
  const known = new Set(had.map(one => JSON.stringify(one)))
  return given.filter(one => !known.has(JSON.stringify(one)))
}

/** Both are of one kind. */
export function gainsOfMerge(into: DirectoryRecord, other: DirectoryRecord): GainsOfMerge {
  const given = namesOf(other).map(oneSpaced)
  return {
    aliases: [...new Set(lacked(namesOf(into).map(oneSpaced), given))].filter(name => name !== ''),
    offices: into.kind === 'person' && other.kind === 'person' ? lacked(into.offices, other.offices) : [],
    earlierNames:
      into.kind === 'institution' && other.kind === 'institution' ? lacked(into.earlierNames, other.earlierNames) : [],
  }
}

export function withGains(record: DirectoryRecord, { aliases, offices, earlierNames }: GainsOfMerge): DirectoryRecord {
  const known = { aliases: [...record.aliases, ...aliases] }
  return record.kind === 'person'
    ? { ...record, ...known, offices: [...record.offices, ...offices] }
    : { ...record, ...known, earlierNames: [...record.earlierNames, ...earlierNames] }
}
