import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { Words } from '../../shared/words/words.ts'

/** What a damaged directory and its copy still hold, for choosing between them; null where nothing of the kind is known. */
export function recordsLeftSentence(words: Words, refusal: LibraryRefusal): string | null {
  if (refusal.kind !== 'damaged' || !refusal.records) return null
  const { inCopy, read } = refusal.records
  return inCopy === null
    ? words('library.closed.recordsRead', { read })
    : words('library.closed.records', { inCopy, read })
}
