import { mentionsIn } from '../document/mentionsIn.ts'
import { titleOf } from '../document/parts.ts'
import type { Bilingual } from '../language/language.ts'
import { languages } from '../language/language.ts'
import type { Article, Details } from './articleShape.ts'
import { dayOfArticle } from './dayOfArticle.ts'
import type { Participant } from './participant.ts'

type Places = Readonly<Record<keyof Bilingual, number>>

/** What an article says of the directory, apart from the article. */
export interface NamedInArticle {
  readonly title: Bilingual
  /** `YYYY-MM-DD`, or null for today. */
  readonly day: string | null
  readonly state: Details['state']
  /** How often each text mentions a record, by its id. */
  readonly places: ReadonlyMap<string, Places>
  readonly participants: readonly Participant[]
}

export function namedInArticle({ pl, en, details }: Article): NamedInArticle {
  const places = new Map<string, Places>()
  for (const language of languages) {
    for (const { id } of mentionsIn({ pl, en }[language].document)) {
      const before = places.get(id) ?? { pl: 0, en: 0 }
      places.set(id, { ...before, [language]: before[language] + 1 })
    }
  }
  return {
    title: { pl: titleOf(pl.document), en: titleOf(en.document) },
    day: dayOfArticle(details),
    state: details.state,
    places,
    participants: details.participants,
  }
}
