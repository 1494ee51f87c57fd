import type { Details } from '../../shared/articles/articleShape.ts'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import { officeInArticle } from '../../shared/articles/officeInArticle.ts'
import { presentIn } from '../../shared/articles/presentIn.ts'
import type { Person } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Language } from '../../shared/language/language.ts'
import { shortOfficeWords } from '../directory/officeWords.ts'
import { recordRow } from '../directory/recordRow.ts'
import type { MentionInText } from './mentionsInTexts.ts'

export interface Mentioned {
  readonly kind: MentionKind
  /** Of the record that the places lead to: of a merged one, what it was merged into. */
  readonly id: string
  readonly name: string
  readonly about: string
  /** Known to be missing in the directory; while that is being asked for nobody is. */
  readonly gone: boolean
  /** Gone, but to the trash, from which it can come back. */
  readonly inTrash: boolean
  readonly places: readonly MentionInText[]
}

function officeOf(
  person: Person,
  details: Pick<Details, 'event' | 'publishOn' | 'participants'>,
  records: ReadonlyMap<string, DirectoryRecord>,
  reader: Language,
): string {
  const day = dayOfArticle(details)
  const [present] = presentIn([], details.participants, records).filter(({ id }) => id === person.id)
  const office = officeInArticle(present?.participant ?? null, person, day, records)
  return office ? shortOfficeWords(office, reader, day, records) : ''
}

/**
 * Who is mentioned and where, in alphabetical order of the reader's language. A record that is no longer in the directory
 * goes by its name in the trash, or by the words that stand for it. `records` is null until the directory has answered; `details`
 * tell as of which day people are spoken of, and which offices are written down.
 */
export function mentionedRecords(
  places: readonly MentionInText[],
  records: readonly DirectoryRecord[] | null,
  trashed: readonly DirectoryRecord[],
  reader: Language,
  details: Pick<Details, 'event' | 'publishOn' | 'participants'>,
): readonly Mentioned[] {
  const order = new Intl.Collator(reader)
  const byId = records && new Map(records.map(record => [record.id, record]))
  const idOf = (id: string): string => (byId && resolveRecord(byId, id)?.id) ?? id
  const resolved = places.map(place => ({ place, id: idOf(place.id) }))
  return resolved
    .filter(({ id }, at) => resolved.findIndex(other => other.id === id) === at)
    .map(({ place: first, id }): Mentioned => {
      const known = byId && resolveRecord(byId, id)
      const record = known ?? (records ? trashed.find(one => one.id === id) : undefined)
      const row = record && records ? recordRow(record, '', reader, records) : null
      return {
        kind: row?.kind ?? first.kind,
        id,
        name: row?.name ?? first.words,
        about: record?.kind === 'person' && byId ? officeOf(record, details, byId, reader) : (row?.about ?? ''),
        gone: records !== null && known === null,
        inTrash: known === null && record !== undefined,
        places: resolved.filter(one => one.id === id).map(({ place }) => place),
      }
    })
    .sort((one, other) => order.compare(one.name, other.name))
}
