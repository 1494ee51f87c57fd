import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { clockTime, isAhead, recency, shortDay } from '../i18n/moments.ts'
import type { SaveState, SaveTrouble } from './saveState.ts'

const invalid = {
  pl: 'article.unsaved.invalid.pl',
  en: 'article.unsaved.invalid.en',
  gallery: 'article.unsaved.invalid.gallery',
  details: 'article.unsaved.invalid.details',
} as const

/** Why nothing is saved now: what happened, what is kept, what to do. */
export function unsavedSentence(words: Words, trouble: SaveTrouble): string {
  switch (trouble.kind) {
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
      return troubleSentence(words, trouble)
    case 'host-gone':
      return words('article.unsaved.hostGone')
    case 'library-closed':
      return words('article.unsaved.libraryClosed')
    case 'not-open':
      return words('article.unsaved.notOpen')
    case 'invalid':
      return words(invalid[trouble.section])
    case 'stale':
      return words('article.unsaved.stale')
    case 'open-elsewhere':
      return words('article.unsaved.openElsewhere')
    case 'missing':
      return words('article.unsaved.missing')
    case 'damaged':
      return words('article.unsaved.damaged')
    case 'newer':
      return words('article.unsaved.newer')
    default:
      return trouble satisfies never
  }
}

/** The state of saving as the header shows it. */
export function saveSentence(words: Words, language: Language, state: SaveState, now: Date): string {
  switch (state.kind) {
    case 'saved': {
      const { kind, text } = recency(state.at, now, language)
      return kind === 'today' && !isAhead(state.at, now)
        ? words('saving.saved', { time: text })
        : words('article.savedOn', { day: shortDay(state.at, now, language) })
    }
    case 'changed':
      return words('saving.changed', { time: clockTime(state.since) })
    case 'saving':
      return words('saving.saving')
    case 'refused':
      return words('article.unsaved')
    default:
      return state satisfies never
  }
}
