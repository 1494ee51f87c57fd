import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'

/** The sentences of the language that the window speaks; a component that uses them follows a switch at once. */
export function useWords(): Words {
  const { t } = useTranslation()
  return useMemo((): Words => (key, values) => t(key, values ?? {}), [t])
}

/** The language that the window speaks, for dates and for choosing between two names. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'pl'
}
