import type { ReadAccess } from '../../shared/contract/library.ts'
import type { Words } from '../../shared/words/words.ts'

/** Who writes in the library, so that others only read; `when` says a stored moment in words. */
export const readingSentence = (words: Words, { user, since }: ReadAccess, when: (iso: string) => string): string =>
  user ? words('reading.by', { user, since: when(since) }) : words('reading.byUnknown', { since: when(since) })
