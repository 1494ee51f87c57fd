import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'

const filled = (record: DirectoryRecord): number =>
  (record.kind === 'person' ? record.offices.length : record.earlierNames.length) +
  record.aliases.length +
  Object.keys(record.cases).length +
  (record.note === '' ? 0 : 1) +
  (record.link === '' ? 0 : 1)

/** Which of two is offered to stay: the one of which more is known, then the one with the fuller name, then the first. */
export function stays(one: DirectoryRecord, other: DirectoryRecord): DirectoryRecord {
  const more = filled(one) - filled(other)
  const longer = recordName(one, 'pl').length - recordName(other, 'pl').length
  return more > 0 || (more === 0 && longer >= 0) ? one : other
}
