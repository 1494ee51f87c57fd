import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../../shared/language/language.ts'
import { catalogue } from '../../shared/words/words.ts'

type Props = { readonly language: Language; readonly children: ReactNode }

/** Gives every part of the window its sentences; `<html lang>` follows, so that a screen reader changes its voice. */
export function WordsProvider({ language, children }: Props) {
  const [words] = useState(() => catalogue(language))
  useEffect(() => {
    document.documentElement.lang = language
    void words.changeLanguage(language)
  }, [words, language])
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>
}
