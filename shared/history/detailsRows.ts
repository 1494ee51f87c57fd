import type { Article } from '../articles/articleShape.ts'

/** Fields of *Szczegóły*, in the order in which the tab has them; those of both languages once for each. */
const detailFields = [
  'event.name.pl',
  'event.name.en',
  'event.edition',
  'event.days',
  'event.place.pl',
  'event.place.en',
  'event.organisers.pl',
  'event.organisers.en',
  'participants',
  'state',
  'byline',
  'section.pl',
  'section.en',
  'categories',
  'publishOn',
  'slug.pl',
  'slug.en',
  'description.pl',
  'description.en',
  'attachments',
] as const
export type DetailField = (typeof detailFields)[number]

type Described = Pick<Article, 'details' | 'pl' | 'en'>

/** What stands in a field, as stored: to be compared and put back, not to be shown. */
export function detailValue({ details, pl, en }: Described, field: DetailField) {
  const { event } = details
  switch (field) {
    case 'event.name.pl':
      return event.name.pl
    case 'event.name.en':
      return event.name.en
    case 'event.edition':
      return event.edition
    case 'event.days':
      return event.days
    case 'event.place.pl':
      return event.place.pl
    case 'event.place.en':
      return event.place.en
    case 'event.organisers.pl':
      return event.organisers.pl
    case 'event.organisers.en':
      return event.organisers.en
    case 'participants':
      return details.participants
    case 'state':
      return details.state
    case 'byline':
      return details.byline
    case 'section.pl':
      return details.section.pl
    case 'section.en':
      return details.section.en
    case 'categories':
      return details.categories
    case 'publishOn':
      return details.publishOn
    case 'slug.pl':
      return pl.slug
    case 'slug.en':
      return en.slug
    case 'description.pl':
      return details.description.pl
    case 'description.en':
      return details.description.en
    case 'attachments':
      return details.attachments
    default:
      return field satisfies never
  }
}

/** The fields that differ between two states of an article. */
export const detailsRows = (before: Described, after: Described): readonly DetailField[] =>
  detailFields.filter(field => JSON.stringify(detailValue(before, field)) !== JSON.stringify(detailValue(after, field)))
