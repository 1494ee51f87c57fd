import type { LibraryRefusal } from '../../shared/contract/library.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'

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
    case 'newer':
      return { title: words('library.closed.newer'), what: words('library.closed.newerWhat') }
    default:
      return { title: words('library.closed'), what: troubleSentence(words, refusal, 'step') }
  }
}
