import type { Institution } from '../directory/institution.ts'
import { officeAt } from '../directory/officeAt.ts'
import type { DatedOffice } from '../directory/person.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import { type FoundMention, mentionsIn } from '../document/mentionsIn.ts'
import { type Bilingual, type Language, otherLanguage } from '../language/language.ts'
import type { PageSource } from './pageSource.ts'

export interface MentionedRecord {
  readonly record: DirectoryRecord
  /** Of a person on the day of the event; null for none, and for an institution. */
  readonly office: DatedOffice | null
  /** What stands for it in the text, each form once: "Sebastiana Rynkiewicza", "Rynkiewicz". */
  readonly words: readonly string[]
}

/** The day as of which an item speaks of people: of its event, else of its publication, else null for today. */
const dayOf = ({ event, publishOn }: PageSource['article']['details']): string | null => event.days?.from ?? publishOn

/** The record that a mention leads to, of its kind; merged ones lead to what they were merged into. */
const knownIn = (records: readonly DirectoryRecord[]) => {
  const byId = new Map(records.map(record => [record.id, record]))
  return ({ kind, id }: Pick<FoundMention, 'kind' | 'id'>): DirectoryRecord | null => {
    const record = resolveRecord(byId, id)
    return record?.kind === kind ? record : null
  }
}

/** Records mentioned in a version, each once, in reading order; one that is not in the directory is not known and left out. */
export function mentionedRecords({ article, records }: PageSource, language: Language): readonly MentionedRecord[] {
  const recordOf = knownIn(records)
  const found = new Map<DirectoryRecord, Set<string>>()
  for (const mention of mentionsIn(article[language].document)) {
    const record = recordOf(mention)
    if (record) found.set(record, (found.get(record) ?? new Set()).add(mention.text.trim()))
  }
  return [...found].map(([record, words]) => ({
    record,
    office: record.kind === 'person' ? officeAt(record, dayOf(article.details)) : null,
    words: [...words].filter(word => word !== ''),
  }))
}

/** How many people and institutions the versions mention that are not in the directory (any more). */
export function unknownMentions({ article, records }: PageSource, written: readonly Language[]): number {
  const recordOf = knownIn(records)
  const mentioned = written.flatMap(language => mentionsIn(article[language].document))
  return new Set(mentioned.filter(mention => !recordOf(mention)).map(({ kind, id }) => `${kind} ${id}`)).size
}

/** A name in the language of the page; one that was given in one language only is used in both. */
export const nameIn = (name: Bilingual, language: Language): string =>
  name[language].trim() || name[otherLanguage(language)].trim()

/** Where an office is held, as far as the directory knows. */
export function institutionOf({ institution }: DatedOffice, records: readonly DirectoryRecord[]): Institution | null {
  const found = knownIn(records)({ kind: 'institution', id: institution })
  return found?.kind === 'institution' ? found : null
}
