import { unnamed } from '../../shared/language/language.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'

/** A row of the library with a Polish title and nothing else. */
export const summaryOf = ({ id, title }: { readonly id: string; readonly title: string }): ArticleSummary => ({
  id,
  title: { pl: title, en: '' },
  lead: unnamed,
  state: 'draft',
  event: { name: unnamed, edition: '', place: unnamed, from: null, to: null },
  pl: { words: 0, blocks: 0 },
  en: { words: 0, blocks: 0 },
  cover: null,
  photos: 0,
  photosWithoutAlt: 0,
  createdAt: '2026-11-18T10:00:00.000Z',
  updatedAt: '2026-11-18T13:32:00.000Z',
})
