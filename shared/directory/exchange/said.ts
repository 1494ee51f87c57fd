import type { Bilingual } from '../../language/language.ts'

/** What a file says, or where it says nothing, what was there. */
export const said = (text: string, before: string): string => (text.trim() === '' ? before : text)

export const bilingual = (news: Bilingual, before: Bilingual): { pl: string; en: string } => ({
  pl: said(news.pl, before.pl),
  en: said(news.en, before.en),
})
