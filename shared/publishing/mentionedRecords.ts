import type { DirectoryRecord, Institution } from '../directory/record.ts'
import { mentionsIn } from '../document/mentionsIn.ts'
import { type Bilingual, type Language, otherLanguage } from '../language/language.ts'
import type { PageSource } from './pageSource.ts'

export interface MentionedRecord {
  readonly record: DirectoryRecord
  /** What stands for it in the text, each form once: "Sebastiana Rynkiewicza", "Rynkiewicz". */
  readonly words: readonly string[]
}

/** Records mentioned in a version, each once, in reading order; one that is not in the directory is not known and left out. */
export function mentionedRecords({ article, records }: PageSource, language: Language): readonly MentionedRecord[] {
  const known = new Map(records.map(record => [`${record.kind} ${record.id}`, record]))
  const found = new Map<DirectoryRecord, Set<string>>()
  for (const { kind, id, text } of mentionsIn(article[language].document)) {
    const record = known.get(`${kind} ${id}`)
    if (record) found.set(record, (found.get(record) ?? new Set()).add(text.trim()))
  }
  return [...found].map(([record, words]) => ({ record, words: [...words].filter(word => word !== '') }))
}

/** How many people and institutions the versions mention that are not in the directory (any more). */
export function unknownMentions({ article, records }: PageSource, written: readonly Language[]): number {
  const known = new Set(records.map(record => `${record.kind} ${record.id}`))
  const mentioned = written.flatMap(language => mentionsIn(article[language].document))
  return new Set(mentioned.map(({ kind, id }) => `${kind} ${id}`).filter(reference => !known.has(reference))).size
}

/** A name in the language of the page; one that was given in one language only is used in both. */
export const nameIn = (name: Bilingual, language: Language): string =>
  name[language].trim() || name[otherLanguage(language)].trim()

/** Where a person holds the office, as far as the directory knows. */
export function institutionOf(record: DirectoryRecord, records: readonly DirectoryRecord[]): Institution | null {
  if (record.kind === 'institution' || record.institution === '') return null
  const found = records.find(one => one.kind === 'institution' && one.id === record.institution)
  return found?.kind === 'institution' ? found : null
}
