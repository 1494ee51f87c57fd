import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Unreachable } from '../ui/attempt.ts'

type LogoRefusal =
  | { readonly kind: 'not-an-image' | 'too-large' | 'no-worker'; readonly file: string }
  | StorageTrouble
  | Unreachable

/** Why a file did not become the logo, with the file's name. */
export function logoSentence(words: Words, refusal: LogoRefusal): string {
  switch (refusal.kind) {
    case 'not-an-image':
    case 'too-large':
      return words(`settings.logo.${refusal.kind}`, { file: refusal.file })
    case 'no-worker':
      return words('photos.refused.noWorker', { file: refusal.file })
    case 'unreachable':
      return words('shell.notDone')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
