import type { Article, Details, Event } from '../../shared/articles/articleShape.ts'
import type { Bilingual } from '../../shared/language/language.ts'

/** What the tab *Szczegóły* edits as one: the details, and the address of each version, which is stored beside its text. */
export interface EditedDetails {
  readonly details: Details
  readonly slugs: Bilingual
}

export const editedDetails = (article: Article): EditedDetails => ({
  details: article.details,
  slugs: { pl: article.pl.slug, en: article.en.slug },
})

export const withDetails = (edited: EditedDetails, change: Partial<Details>): EditedDetails => ({
  ...edited,
  details: { ...edited.details, ...change },
})

export const withEvent = (edited: EditedDetails, change: Partial<Event>): EditedDetails =>
  withDetails(edited, { event: { ...edited.details.event, ...change } })

/** Sections of the article that differ between two states of the tab. */
export const changedSections = (now: EditedDetails, before: EditedDetails): readonly ('details' | 'pl' | 'en')[] => [
  ...(now.details === before.details ? [] : (['details'] as const)),
  ...(['pl', 'en'] as const).filter(language => now.slugs[language] !== before.slugs[language]),
]
