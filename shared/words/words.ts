import type { Language } from '../language/language.ts'
import { catalogueOf } from './catalogueOf.ts'
import { everyEn } from './everyEn.ts'
import { everyPl } from './everyPl.ts'

type PluralForm = 'one' | 'few' | 'many' | 'other'
export type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key

/** A sentence of the catalogue; plural forms are one key with `count`. */
export type WordKey = WithoutPlural<keyof typeof everyPl>

export type Values = Readonly<Record<string, string | number>>

/** Says a sentence of the catalogue. `count` chooses the plural form by the rules of the language. */
export type Words = (key: WordKey, values?: Values) => string

/** The sentences of one language, for main, the terminal and exported pages. */
export function wordsIn(language: Language): Words {
  const fixed = catalogueOf(language, { pl: everyPl, en: everyEn }).getFixedT(language)
  return (key, values) => fixed(key, values ?? {})
}
