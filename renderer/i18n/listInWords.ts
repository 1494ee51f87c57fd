import type { Language } from '../../shared/language/language.ts'
import { locales } from './locales.ts'

/** "3 artykuły, 124 zdjęcia i 2 wpisy", "3 articles, 124 photos and 2 records". */
export const listInWords = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)
