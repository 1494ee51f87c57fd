import type { Details } from './articleShape.ts'

/** The day as of which an item speaks of people: of its event, else of its publication, else null for today. `YYYY-MM-DD`. */
export const dayOfArticle = ({ event, publishOn }: Pick<Details, 'event' | 'publishOn'>): string | null =>
  event.days?.from ?? publishOn
