import { dayOfArticle } from '../articles/dayOfArticle.ts'
import { officeInArticle } from '../articles/officeInArticle.ts'
import type { Participant, Role, WrittenOffice } from '../articles/participant.ts'
import { presentIn } from '../articles/presentIn.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import { type FoundMention, mentionsIn } from '../document/mentionsIn.ts'
import { type Bilingual, type Language, languages, otherLanguage } from '../language/language.ts'
import type { PageSource } from './pageSource.ts'

/** Somebody of the directory as the item speaks of them. */
export interface NamedRecord {
  readonly record: DirectoryRecord
  /** Of a person, as the item has written it down or as it was on the day; null for none, and for an institution. */
  readonly office: WrittenOffice | null
  /** At the event; empty for who is only mentioned. */
  readonly roles: readonly Role[]
}

export interface MentionedRecord extends NamedRecord {
  /** What stands for it in the text, each form once: "Sebastiana Rynkiewicza", "Rynkiewicz". */
  readonly words: readonly string[]
}

type Records = ReadonlyMap<string, DirectoryRecord>

export const byId = (records: readonly DirectoryRecord[]): Records => new Map(records.map(one => [one.id, one]))

/** The record that a mention leads to, of its kind; merged ones lead to what they were merged into. */
const recordOf = (records: Records, { kind, id }: Pick<FoundMention, 'kind' | 'id'>): DirectoryRecord | null => {
  const record = resolveRecord(records, id)
  return record?.kind === kind ? record : null
}

/** Everybody tagged in either version or taking part, as far as the directory knows them; the tagged first, in reading order. */
export function everybodyIn({ article, records }: PageSource): readonly NamedRecord[] {
  const { details } = article
  const known = byId(records)
  const day = dayOfArticle(details)
  const tags = languages.flatMap(language =>
    mentionsIn(article[language].document)
      .filter(mention => recordOf(known, mention))
      .map(({ kind, id }) => ({ kind, id, language })),
  )
  const office = (record: DirectoryRecord, participant: Participant | null) =>
    record.kind === 'person' ? officeInArticle(participant, record, day, known) : null
  return presentIn(tags, details.participants, known).flatMap(({ record, participant }) =>
    record ? [{ record, office: office(record, participant), roles: participant?.roles ?? [] }] : [],
  )
}

/** Records mentioned in a version, each once, in reading order; one that is not in the directory is not known and left out. */
export function mentionedRecords(source: PageSource, language: Language): readonly MentionedRecord[] {
  const records = byId(source.records)
  const everybody = everybodyIn(source)
  const words = new Map<DirectoryRecord, Set<string>>()
  for (const mention of mentionsIn(source.article[language].document)) {
    const record = recordOf(records, mention)
    if (record) words.set(record, (words.get(record) ?? new Set()).add(mention.text.trim()))
  }
  return [...words].flatMap(([record, forms]) =>
    everybody
      .filter(one => one.record === record)
      .map(one => ({ ...one, words: [...forms].filter(word => word !== '') })),
  )
}

/** How many people and institutions the versions mention that are not in the directory (any more). */
export function unknownMentions({ article, records }: PageSource, written: readonly Language[]): number {
  const known = byId(records)
  const mentioned = written.flatMap(language => mentionsIn(article[language].document))
  return new Set(mentioned.filter(mention => !recordOf(known, mention)).map(({ kind, id }) => `${kind} ${id}`)).size
}

/** A name in the language of the page; one that was given in one language only is used in both. */
export const nameIn = (name: Bilingual, language: Language): string =>
  name[language].trim() || name[otherLanguage(language)].trim()
