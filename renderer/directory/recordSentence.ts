import type { RestoreRecordRefusal } from '../../shared/contract/directory.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Unreachable } from '../ui/attempt.ts'

/** Why a deleted record could not come back; `title` is what the list calls it. */
export function recordSentence(words: Words, refusal: RestoreRecordRefusal | Unreachable, title: string): string {
  switch (refusal.kind) {
    case 'missing':
      return words('trash.recordMissing', { title })
    case 'damaged':
      return words('trash.recordDamaged', { title })
    case 'newer':
      return words('trash.recordNewer', { title })
    case 'unreachable':
      return words('shell.notDone')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
