import type { Language } from '../../shared/language/language.ts'

/** The language that was chosen in Kronika, or else an English-speaking terminal's; Polish is the first language of the house. */
export function spokenLanguage(chosen: Language | null, env: Readonly<Record<string, string | undefined>>): Language {
  if (chosen !== null) return chosen
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'pl'
}
