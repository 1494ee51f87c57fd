import type { Words } from '../../../shared/words/words.ts'
import type { DirectoryFileRefusal } from './readDirectoryFile.ts'

/** Why nothing was read from a file: what happened, what is kept, what to do. */
export function fileSentence(words: Words, refusal: DirectoryFileRefusal, file: string): string {
  switch (refusal.kind) {
    case 'not-a-table':
      return words('exchange.refused.notATable', { file })
    case 'no-columns':
      return words('exchange.refused.noColumns', { file })
    case 'quotes-not-closed':
      return words('exchange.refused.quotes', { file, line: refusal.line })
    case 'too-large':
      return words('exchange.refused.tooLarge', { file })
    case 'unreadable':
      return words('exchange.refused.unreadable', { file })
    case 'nobody':
      return words('exchange.refused.nobody', { file })
    default:
      return refusal satisfies never
  }
}
