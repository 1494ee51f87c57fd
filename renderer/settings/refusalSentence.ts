import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Result } from '../../shared/result.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Unreachable } from '../ui/attempt.ts'

/** Why a setting was not saved, or null where it was. */
export function refusalSentence(words: Words, answer: Result<unknown, StorageTrouble | Unreachable>): string | null {
  if (answer.ok) return null
  return answer.refusal.kind === 'unreachable' ? words('shell.notDone') : troubleSentence(words, answer.refusal, 'step')
}
