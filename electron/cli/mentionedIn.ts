import type { Article } from '../../shared/articles/articleShape.ts'
import { officeAt } from '../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import { type FoundMention, mentionsIn } from '../../shared/document/mentionsIn.ts'
import { type Bilingual, type Language, otherLanguage } from '../../shared/language/language.ts'

/** Somebody an article mentions, and how often in each version. */
export interface Mentioned {
  readonly kind: FoundMention['kind']
  readonly id: string
  readonly name: string
  /** A person's office, an institution's abbreviation; empty where the directory has none. */
  readonly about: string
  /** False for somebody who is not in the directory; `name` is then the words that stand for them. */
  readonly known: boolean
  readonly pl: number
  readonly en: number
}

const inWords = (texts: Bilingual, spoken: Language): string => texts[spoken] || texts[otherLanguage(spoken)]

function called(record: DirectoryRecord | null, spoken: Language): Pick<Mentioned, 'name' | 'about'> | null {
  if (!record) return null
  const about = record.kind === 'person' ? officeAt(record, null)?.title : record.short
  return { name: recordName(record, spoken), about: about ? inWords(about, spoken) : '' }
}

/** Who an article mentions, in the order in which a reader meets them, Polish version first. */
export function mentionedIn(
  { pl, en }: Article,
  records: readonly DirectoryRecord[],
  spoken: Language,
): readonly Mentioned[] {
  const found = { pl: mentionsIn(pl.document), en: mentionsIn(en.document) }
  const byId = new Map(records.map(record => [record.id, record]))
  const first = new Map<string, FoundMention>()
  for (const mention of [...found.pl, ...found.en]) if (!first.has(mention.id)) first.set(mention.id, mention)
  const times = (language: Language, id: string): number => found[language].filter(one => one.id === id).length
  return [...first.values()].map(({ kind, id, text }) => {
    const record = called(resolveRecord(byId, id), spoken)
    return {
      kind,
      id,
      ...(record ?? { name: text, about: '' }),
      known: record !== null,
      pl: times('pl', id),
      en: times('en', id),
    }
  })
}
