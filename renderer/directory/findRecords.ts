import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { personName, recordName } from '../../shared/directory/recordName.ts'
import { fold } from '../../shared/language/fold.ts'
import type { Language } from '../../shared/language/language.ts'

const between = /[^\p{Letter}\p{Number}]+/u

/**
 * Lower is nearer: the abbreviation itself, its beginning, the beginning of the name, of one of its words, any part of it,
 * and last its words in any order ("rynkiewicz seb", "parp agencja").
 */
function distance(record: DirectoryRecord, wanted: string): number | null {
  const shorts = record.kind === 'institution' ? [record.short.pl, record.short.en].map(fold) : []
  const called = record.kind === 'institution' ? [record.name.pl, record.name.en] : [personName(record)]
  const names = [...called, ...record.aliases].map(fold)
  const all = [...shorts, ...names]
  if (shorts.includes(wanted)) return 0
  if (shorts.some(short => short.startsWith(wanted))) return 1
  if (names.some(name => name.startsWith(wanted))) return 2
  if (all.some(text => text.split(between).some(word => word.startsWith(wanted)))) return 3
  if (all.some(text => text.includes(wanted))) return 4
  const parts = wanted.split(between).filter(part => part !== '')
  const hasAll = (text: string) => parts.every(part => text.split(between).some(word => word.startsWith(part)))
  return parts.length > 1 && hasAll(all.join(' ')) ? 5 : null
}

/**
 * People and institutions by any part of a name or an abbreviation, with or without diacritics; the nearest first. A merged record is
 * found under what it was merged into.
 */
export function findRecords(
  records: readonly DirectoryRecord[],
  query: string,
  language: Language,
): readonly DirectoryRecord[] {
  const wanted = fold(query.trim().replace(/\s+/gu, ' '))
  const order = new Intl.Collator(language)
  return records
    .flatMap(record => {
      if (record.mergedInto !== undefined) return []
      const far = wanted ? distance(record, wanted) : 0
      return far === null ? [] : [{ record, far }]
    })
    .sort(
      (one, other) =>
        one.far - other.far || order.compare(recordName(one.record, language), recordName(other.record, language)),
    )
    .map(found => found.record)
}
