import type { Article } from '../../shared/articles/articleShape.ts'
import type { DetailField } from '../../shared/history/detailsRows.ts'
import type { Bilingual, Language } from '../../shared/language/language.ts'
import { type EditedDetails, withDetails, withEvent } from './articleDetails.ts'

const one = (now: Bilingual, then: Bilingual, language: Language): Bilingual => ({ ...now, [language]: then[language] })

/** The details with one field as it was in an earlier state of the article. */
export function withEarlierDetail(
  edited: EditedDetails,
  { details, pl, en }: Article,
  field: DetailField,
): EditedDetails {
  const now = edited.details
  const { event } = details
  switch (field) {
    case 'event.name.pl':
    case 'event.name.en':
      return withEvent(edited, { name: one(now.event.name, event.name, languageOf(field)) })
    case 'event.edition':
      return withEvent(edited, { edition: event.edition })
    case 'event.days':
      return withEvent(edited, { days: event.days })
    case 'event.place.pl':
    case 'event.place.en':
      return withEvent(edited, { place: one(now.event.place, event.place, languageOf(field)) })
    case 'event.organisers.pl':
    case 'event.organisers.en':
      return withEvent(edited, { organisers: one(now.event.organisers, event.organisers, languageOf(field)) })
    case 'state':
      return withDetails(edited, { state: details.state })
    case 'byline':
      return withDetails(edited, { byline: details.byline })
    case 'section.pl':
    case 'section.en':
      return withDetails(edited, { section: one(now.section, details.section, languageOf(field)) })
    case 'categories':
      return withDetails(edited, { categories: details.categories })
    case 'publishOn':
      return withDetails(edited, { publishOn: details.publishOn })
    case 'slug.pl':
    case 'slug.en':
      return { ...edited, slugs: one(edited.slugs, { pl: pl.slug, en: en.slug }, languageOf(field)) }
    case 'description.pl':
    case 'description.en':
      return withDetails(edited, { description: one(now.description, details.description, languageOf(field)) })
    case 'participants':
      return withDetails(edited, { participants: details.participants })
    case 'attachments':
      return withDetails(edited, { attachments: details.attachments })
    default:
      return field satisfies never
  }
}

const languageOf = (field: `${string}.pl` | `${string}.en`): Language => (field.endsWith('.pl') ? 'pl' : 'en')
