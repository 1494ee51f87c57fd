import { createInstance, type i18n } from 'i18next'
import type { Language } from '../language/language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'

type PluralForm = 'one' | 'few' | 'many' | 'other'
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key

/** A sentence of the catalogue; plural forms are one key with `count`. */
export type WordKey = WithoutPlural<keyof typeof pl>

type Values = Readonly<Record<string, string | number>>

/** Says a sentence of the catalogue. `count` chooses the plural form by the rules of the language. */
export type Words = (key: WordKey, values?: Values) => string

/** One i18next instance with both languages; the window binds it to React, main and the terminal ask it directly. */
export function catalogue(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { pl: { translation: pl }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  void instance.init()
  return instance
}

/** The sentences of one language, for main, the terminal and exported pages. */
export function wordsIn(language: Language): Words {
  const fixed = catalogue(language).getFixedT(language)
  return (key, values) => fixed(key, values ?? {})
}
