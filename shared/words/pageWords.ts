import type { Language } from '../language/language.ts'
import { catalogueOf } from './catalogueOf.ts'
import { pages as en } from './en/pages.ts'
import { pages as pl } from './pl/pages.ts'
import type { Values, WithoutPlural } from './words.ts'

/** Says what Kronika itself says on an exported page: a few sentences of the catalogue, so that a page needs no other. */
export type PageWords = (key: WithoutPlural<keyof typeof pl>, values?: Values) => string

export function pageWordsIn(language: Language): PageWords {
  const fixed = catalogueOf(language, { pl, en }).getFixedT(language)
  return (key, values) => fixed(key, values ?? {})
}
