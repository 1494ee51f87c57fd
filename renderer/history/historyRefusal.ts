import type { MarkRefusal, SnapshotRefusal } from '../../shared/contract/history.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Unreachable } from '../ui/attempt.ts'

/** Why something of the history was not done, in words. */
export function historyRefusal(words: Words, refusal: SnapshotRefusal | MarkRefusal | Unreachable): string {
  switch (refusal.kind) {
    case 'unreachable':
      return words('history.unreachable')
    case 'not-open':
      return words('history.notOpen')
    case 'no-snapshot':
      return words('history.no-snapshot')
    case 'snapshot-damaged':
      return words('history.snapshot-damaged')
    case 'snapshot-newer':
      return words('history.snapshot-newer')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
