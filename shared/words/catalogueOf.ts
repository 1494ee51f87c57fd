import { createInstance, type i18n } from 'i18next'
import type { Language } from '../language/language.ts'

type Sentences = Readonly<Record<string, string>>

/** One i18next instance with the sentences that are handed in; others may be added to it later under `translation`. */
export function catalogueOf(language: Language, sentences: Readonly<Partial<Record<Language, Sentences>>>): i18n {
  const resources = Object.entries(sentences).map(([spoken, translation]) => [spoken, { translation }])
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: Object.fromEntries(resources),
    partialBundledLanguages: true,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  void instance.init()
  return instance
}
