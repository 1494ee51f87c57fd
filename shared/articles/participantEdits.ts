import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import type { Details } from './articleShape.ts'
import { dayOfArticle } from './dayOfArticle.ts'
import { officeInRecord } from './officeInArticle.ts'
import type { Participant } from './participant.ts'
import { presentIn, type Tag } from './presentIn.ts'

type Records = ReadonlyMap<string, DirectoryRecord>
type Participants = Details['participants']

/** With this entry in the place of every entry that leads to the same record; null takes them out. */
export function withParticipant(
  participants: Participants,
  id: string,
  next: Participant | null,
  records: Records,
): Participants {
  const leads = (one: Participant): boolean => (resolveRecord(records, one.id)?.id ?? one.id) === id
  const first = participants.findIndex(leads)
  const before = first < 0 ? participants.length : first
  return [
    ...participants.slice(0, before),
    ...(next ? [next] : []),
    ...participants.slice(before).filter(one => !leads(one)),
  ]
}

/**
 * The same details with the office of everybody present written down as the directory knows it for the day of the item. What is
 * written down already stays as it is; of who is not in the directory nothing is known. Equal (`===`) where nothing was to write.
 */
export function withOfficesWritten(details: Details, tags: readonly Tag[], records: Records): Details {
  const day = dayOfArticle(details)
  const participants = presentIn(tags, details.participants, records).reduce<Participants>(
    (sofar, { id, record, participant }) => {
      if (record?.kind !== 'person' || participant?.office) return sofar
      const office = officeInRecord(record, day, records)
      return withParticipant(sofar, id, { roles: [], ...participant, id, office }, records)
    },
    details.participants,
  )
  return participants === details.participants ? details : { ...details, participants }
}
