import type { Details } from '../../shared/articles/articleShape.ts'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import { officeChangedTo, officeInArticle } from '../../shared/articles/officeInArticle.ts'
import type { Participant, Role, WrittenOffice } from '../../shared/articles/participant.ts'
import { type Present, presentIn, type Tag } from '../../shared/articles/presentIn.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { personName } from '../../shared/directory/recordName.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Language } from '../../shared/language/language.ts'
import { shortOfficeWords } from '../directory/officeWords.ts'
import { spoken } from '../i18n/spoken.ts'

/** One of those who are listed in *Uczestnicy*. */
export interface ParticipantRow {
  readonly id: string
  readonly kind: MentionKind
  /** Null where the directory does not have it. */
  readonly record: DirectoryRecord | null
  /** Empty where nothing is known of the name. */
  readonly name: string
  /** The office under which the item speaks of a person, the abbreviation of an institution; may be empty. */
  readonly about: string
  readonly roles: readonly Role[]
  readonly isTagged: boolean
  /** What the directory says instead of the office that a draft has written down; null where there is nothing to tell. */
  readonly changedTo: WrittenOffice | null
}

export interface ParticipantsAsked {
  readonly details: Details
  readonly tags: readonly Tag[]
  readonly records: ReadonlyMap<string, DirectoryRecord>
  /** Names of who is tagged and no longer in the directory, by id. */
  readonly goneNames: ReadonlyMap<string, string>
  readonly reader: Language
}

function rowOf({ details, records, goneNames, reader }: ParticipantsAsked, present: Present): ParticipantRow {
  const { id, kind, record, participant, tagged } = present
  const day = dayOfArticle(details)
  const shared = { id, kind, record, roles: participant?.roles ?? [], isTagged: tagged.length > 0 }
  if (record?.kind === 'institution') {
    const name = spoken(record.name, reader).text
    return { ...shared, name, about: spoken(record.short, reader).text, changedTo: null }
  }
  if (!record) return { ...shared, name: goneNames.get(id) ?? '', about: '', changedTo: null }
  const office = officeInArticle(participant, record, day, records)
  return {
    ...shared,
    name: personName(record),
    about: office ? shortOfficeWords(office, reader, day, records) : '',
    // What has been published stays as it was.
    changedTo: details.state === 'published' ? null : officeChangedTo(participant, record, day, records),
  }
}

/** Once tagged, with an office written down then, and since then neither tagged nor of any role. */
const isLeftOver = (participant: Participant | null): boolean =>
  participant !== null && participant.roles.length === 0 && participant.office !== null

/**
 * Who took part, people before institutions, each in alphabetical order of the reader's language. Who is left over
 * (`isLeftOver`) is listed only as long as `open` names them.
 */
export function participantRows(asked: ParticipantsAsked, open: string | null): readonly ParticipantRow[] {
  const order = new Intl.Collator(asked.reader)
  return presentIn(asked.tags, asked.details.participants, asked.records)
    .filter(({ id, tagged, participant }) => tagged.length > 0 || id === open || !isLeftOver(participant))
    .map(present => rowOf(asked, present))
    .sort((one, other) =>
      one.kind === other.kind ? order.compare(one.name, other.name) : one.kind === 'person' ? -1 : 1,
    )
}
