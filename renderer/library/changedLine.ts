import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { recency } from '../i18n/moments.ts'

/** "zmieniony dziś, 14:32", "zmieniony wczoraj, 9:05", "zmieniony 18 lis". */
export function changedLine(updatedAt: string, now: Date, words: Words, language: Language): string {
  const { kind, text } = recency(new Date(updatedAt), now, language)
  switch (kind) {
    case 'today':
      return words('library.changed.today', { time: text })
    case 'yesterday':
      return words('library.changed.yesterday', { time: text })
    case 'earlier':
      return words('library.changed.earlier', { day: text })
    default:
      return kind satisfies never
  }
}
