import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Language } from '../../shared/language/language.ts'
import type { RecordSource } from '../editor/records.ts'
import type { Question } from '../ui/question.ts'
import type { DirectoryRecords } from './directoryRecords.ts'
import { findRecords } from './findRecords.ts'
import { recordRow } from './recordRow.ts'

/** A record to be made on the spot: of which kind, and the name as far as it was typed. */
export interface NewRecordAsked {
  readonly kind: MentionKind
  readonly name: string
  readonly language: Language
}

export type NewRecordQuestion = Question<NewRecordAsked, DirectoryRecord | null>

/** As many as the list under the caret can show without scrolling past the text. */
const atMost = 8

/** The directory for the `@` list of one text. */
export const recordSource = (
  directory: Pick<DirectoryRecords, 'all'>,
  asking: Pick<NewRecordQuestion, 'ask'>,
  language: Language,
): RecordSource => ({
  findRecords: async query => {
    const all = await directory.all()
    return findRecords(all, query, language)
      .slice(0, atMost)
      .map(record => recordRow(record, query, language, all))
  },
  findRecord: async id => {
    const all = await directory.all()
    const record = resolveRecord(new Map(all.map(one => [one.id, one])), id)
    return record ? recordRow(record, '', language, all) : null
  },
  onNewRecord: async (kind, name) => {
    // Asked for first: when the dialog has gone, the text gets the keyboard at once, and no key falls beside it.
    const all = await directory.all()
    const made = await asking.ask({ kind, name, language })
    return made ? recordRow(made, '', language, all) : null
  },
})
