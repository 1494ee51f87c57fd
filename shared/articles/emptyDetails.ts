import { unnamed } from '../language/language.ts'
import type { Details } from './articleShape.ts'

export const emptyDetails: Details = {
  state: 'draft',
  event: { name: unnamed, edition: '', days: null, place: unnamed, organisers: unnamed },
  byline: '',
  section: unnamed,
  categories: [],
  publishOn: null,
  description: unnamed,
  attachments: [],
  participants: [],
}
