import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import type { Language } from '../../shared/language/language.ts'
import { recordRow } from '../directory/recordRow.ts'

export interface Mentioned {
  readonly kind: MentionKind
  readonly id: string
  readonly name: string
  readonly about: string
  readonly times: Readonly<Record<Language, number>>
}

/**
 * Who is mentioned and how often in each text, in alphabetical order of the reader's language. A record that is no
 * longer in the directory goes by the words that stand for it.
 */
export function mentionedRecords(
  texts: Readonly<Record<Language, DocumentNode>>,
  records: readonly DirectoryRecord[],
  reader: Language,
): readonly Mentioned[] {
  const found = new Map<string, Mentioned>()
  for (const language of ['pl', 'en'] as const) {
    for (const mention of mentionsIn(texts[language])) {
      const record = records.find(one => one.id === mention.id)
      const row = record ? recordRow(record, '', reader, records) : null
      const before = found.get(mention.id) ?? {
        kind: mention.kind,
        id: mention.id,
        name: row?.name ?? mention.text,
        about: row?.about ?? '',
        times: { pl: 0, en: 0 },
      }
      found.set(mention.id, { ...before, times: { ...before.times, [language]: before.times[language] + 1 } })
    }
  }
  const order = new Intl.Collator(reader)
  return [...found.values()].sort((one, other) => order.compare(one.name, other.name))
}
