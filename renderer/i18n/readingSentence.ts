import type { ReadAccess } from '../../shared/contract/library.ts'
import type { Words } from '../../shared/words/words.ts'

/** Why the library is only read: who writes in it, or that its folder takes nothing; `when` says a stored moment in words. */
export function readingSentence(words: Words, access: ReadAccess, when: (iso: string) => string): string {
  if (access.kind === 'read-folder') return words('reading.folder')
  const { user, since } = access
  return user ? words('reading.by', { user, since: when(since) }) : words('reading.byUnknown', { since: when(since) })
}
