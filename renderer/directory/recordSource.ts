import type { Details } from '../../shared/articles/articleShape.ts'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Bilingual, Language } from '../../shared/language/language.ts'
import type { RecordSource } from '../editor/records.ts'
import { alsoLater } from '../ui/later.ts'
import type { Question } from '../ui/question.ts'
import type { DirectoryRecords } from './directoryRecords.ts'
import { findRecords } from './findRecords.ts'
import { recordRow } from './recordRow.ts'

/** A record to be made on the spot: of which kind, and the name as far as it was typed. */
export interface NewRecordAsked {
  readonly kind: MentionKind
  readonly name: string
  readonly language: Language
  /** What is known of a person's office, and the id of the institution that holds it. */
  readonly office?: Bilingual
  readonly institution?: string
}

export type NewRecordQuestion = Question<NewRecordAsked, DirectoryRecord | null>

const forms = () => import('./recordForms.ts')
// Declining is not needed before the first key, and is there when the host no longer is.
alsoLater(forms)

/** As many as the list under the caret can show without scrolling past the text. */
const atMost = 8

/** The directory for the `@` list of one text; `details` are those of its item, which tell the day and the offices written down. */
export const recordSource = (
  directory: Pick<DirectoryRecords, 'all'>,
  asking: Pick<NewRecordQuestion, 'ask'>,
  language: Language,
  details: () => Details,
): RecordSource => ({
  findRecords: async query => {
    const all = await directory.all()
    return findRecords(all, query, language)
      .slice(0, atMost)
      .map(record => recordRow(record, query, language, all, dayOfArticle(details())))
  },
  findRecord: async id => {
    const all = await directory.all()
    const record = resolveRecord(new Map(all.map(one => [one.id, one])), id)
    return record ? recordRow(record, '', language, all, dayOfArticle(details())) : null
  },
  formsOf: async (id, before) => {
    const known = new Map((await directory.all()).map(one => [one.id, one]))
    const record = resolveRecord(known, id)
    const { recordForms } = await forms()
    return record ? recordForms(record, before, language, details(), known) : []
  },
  onNewRecord: async (kind, name) => {
    // Asked for first: when the dialog has gone, the text gets the keyboard at once, and no key falls beside it.
    const all = await directory.all()
    const made = await asking.ask({ kind, name, language })
    return made ? recordRow(made, '', language, all, dayOfArticle(details())) : null
  },
})
