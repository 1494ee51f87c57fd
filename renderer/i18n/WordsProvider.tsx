import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../../shared/language/language.ts'
import { catalogueOf } from '../../shared/words/catalogueOf.ts'
import { pl } from '../../shared/words/pl.ts'
import { loadEnglish } from './loadEnglish.ts'

type Props = { readonly language: Language; readonly children: ReactNode }

/**
 * Gives every part of the window its sentences; `<html lang>` follows, so that a screen reader changes its voice. Polish, the first
 * language, comes with the window; English is fetched when it is spoken.
 */
export function WordsProvider({ language, children }: Props) {
  const [words] = useState(() => catalogueOf('pl', { pl }))
  const [spoken, setSpoken] = useState<Language | null>(language === 'pl' ? 'pl' : null)
  useEffect(() => {
    let wanted = true
    async function speak(): Promise<void> {
      if (language === 'en' && !words.hasResourceBundle('en', 'translation')) {
        const { en } = await loadEnglish()
        words.addResourceBundle('en', 'translation', en)
      }
      if (!wanted) return
      await words.changeLanguage(language)
      document.documentElement.lang = language
      setSpoken(language)
    }
    // Without its host the window cannot fetch them: it goes on in the language it speaks.
    speak().catch((error: unknown) => {
      console.error('the sentences could not be fetched', error)
      setSpoken('pl')
    })
    return () => {
      wanted = false
    }
  }, [words, language])
  return spoken && <I18nextProvider i18n={words}>{children}</I18nextProvider>
}
