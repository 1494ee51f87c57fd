import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import type { MentionKind } from '../document/marks/mention.ts'
import { type Language, languages } from '../language/language.ts'
import type { Participant } from './participant.ts'

/** A tag in one of the texts. */
export interface Tag {
  readonly kind: MentionKind
  readonly id: string
  readonly language: Language
}

/** Somebody the item is about: tagged in a text, or a participant. */
export interface Present {
  /** Of the record that it leads to; the id itself where the directory does not have it. */
  readonly id: string
  readonly kind: MentionKind
  /** Null where it is not in the directory. */
  readonly record: DirectoryRecord | null
  /** In which versions it is tagged. */
  readonly tagged: readonly Language[]
  /** Null where the item has neither a role nor an office of it. Of several entries for one record all roles and the first office. */
  readonly participant: Participant | null
}

const joined = (entries: readonly Participant[], id: string): Participant | null => {
  const [first] = entries
  if (!first) return null
  const written = entries.find(({ office }) => office !== null)
  return { ...(written ?? first), id, roles: entries.flatMap(({ roles }) => roles) }
}

/**
 * The union of the tags of both versions, each record once in the order of `tags`, then the participants who are tagged nowhere.
 * A merged record stands under what it was merged into.
 */
export function presentIn(
  tags: readonly Tag[],
  participants: readonly Participant[],
  records: ReadonlyMap<string, DirectoryRecord>,
): readonly Present[] {
  const idOf = (id: string): string => resolveRecord(records, id)?.id ?? id
  const ids = new Set([...tags, ...participants].map(({ id }) => idOf(id)))
  return [...ids].map(id => {
    const record = records.get(id) ?? null
    const its = tags.filter(tag => idOf(tag.id) === id)
    return {
      id,
      kind: record?.kind ?? its[0]?.kind ?? 'person',
      record,
      tagged: languages.filter(language => its.some(tag => tag.language === language)),
      participant: joined(
        participants.filter(one => idOf(one.id) === id),
        id,
      ),
    }
  })
}
