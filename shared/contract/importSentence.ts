import type { Words } from '../words/words.ts'
import type { ImportRefusal } from './importing.ts'
import { troubleSentence } from './troubleSentence.ts'

/** Why a file did not become an article, with the file's name. */
export function importSentence(words: Words, refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'unknown-format':
    case 'too-large':
    case 'not-text':
    case 'empty':
      return words(`library.import.${refusal.kind}`, { file: refusal.file })
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
