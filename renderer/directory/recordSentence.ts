import type { RestoreRecordRefusal } from '../../shared/contract/directory.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
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

type StepRefusal = { readonly kind: 'missing' | 'not-mergeable' } | StorageTrouble | Unreachable

/** Why a step with a record came to nothing: nothing on the disk has changed. */
export function stepSentence(words: Words, refusal: StepRefusal, name: string): string {
  switch (refusal.kind) {
    case 'missing':
      return words('directory.alreadyGone', { name })
    case 'not-mergeable':
      return words('merge.refused', { name })
    case 'unreachable':
      return words('shell.notDone')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}

/** Why what was typed into a record is not saved. It stays in the form. */
export function unsavedSentence(words: Words, refusal: StepRefusal, name: string): string {
  switch (refusal.kind) {
    case 'missing':
    case 'not-mergeable':
      return words('record.unsaved.gone', { name })
    case 'unreachable':
      return words('record.unsaved.hostGone')
    default:
      return words('record.unsaved.disk', { trouble: troubleSentence(words, refusal, 'step') })
  }
}
