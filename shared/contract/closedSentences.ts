import type { Words } from '../words/words.ts'
import type { LibraryRefusal } from './library.ts'
import { troubleSentence } from './troubleSentence.ts'

export type ClosedSentences = { readonly title: string; readonly what: string }

/** Why the library is not open: a title, and what is kept and what to do. `when` says a stored moment in words. */
export function closedSentences(words: Words, refusal: LibraryRefusal, when: (iso: string) => string): ClosedSentences {
  switch (refusal.kind) {
    case 'in-use':
      return {
        title: refusal.user
          ? words('library.closed.inUse', { user: refusal.user })
          : words('library.closed.inUseUnknown'),
        what: words('library.closed.inUseWhat', { host: refusal.host, since: when(refusal.since) }),
      }
    case 'damaged':
      return {
        title: words('library.closed.damaged', { file: refusal.file }),
        what: refusal.copyFrom
          ? words('library.closed.damagedCopy', { when: when(refusal.copyFrom) })
          : words('library.closed.damagedNoCopy'),
      }
    case 'lost':
      return {
        title: words('library.closed.lost', { file: refusal.file }),
        what: refusal.copyFrom
          ? words('library.closed.lostCopy', { when: when(refusal.copyFrom) })
          : words('library.closed.lostNoCopy'),
      }
    case 'newer':
      return { title: words('library.closed.newer'), what: words('library.closed.newerWhat') }
    default:
      return { title: words('library.closed'), what: troubleSentence(words, refusal, 'step') }
  }
}
