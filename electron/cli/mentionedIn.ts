import type { Article } from '../../shared/articles/articleShape.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
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

function called(record: DirectoryRecord | undefined, spoken: Language): Pick<Mentioned, 'name' | 'about'> | null {
  if (!record) return null
  return record.kind === 'person'
    ? { name: record.name, about: inWords(record.office, spoken) }
    : { name: inWords(record.name, spoken), about: inWords(record.short, spoken) }
}

/** Who an article mentions, in the order in which a reader meets them, Polish version first. */
export function mentionedIn(
  { pl, en }: Article,
  records: readonly DirectoryRecord[],
  spoken: Language,
): readonly Mentioned[] {
  const found = { pl: mentionsIn(pl.document), en: mentionsIn(en.document) }
  const first = new Map<string, FoundMention>()
  for (const mention of [...found.pl, ...found.en]) if (!first.has(mention.id)) first.set(mention.id, mention)
  const times = (language: Language, id: string): number => found[language].filter(one => one.id === id).length
  return [...first.values()].map(({ kind, id, text }) => {
    const record = called(
      records.find(one => one.id === id),
      spoken,
    )
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
