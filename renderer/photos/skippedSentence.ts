import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Skipped } from './photoAdding.ts'

/** What happened to a file that is not in the gallery, or is there only in part. */
export function skippedSentence(words: Words, { file, refusal }: Skipped): string {
  switch (refusal.kind) {
    case 'not-an-image':
      return words('photos.refused.notAnImage', { file })
    case 'too-large':
      return words('photos.refused.tooLarge', { file })
    case 'damaged':
      return words('photos.refused.damaged', { file })
    case 'unsupported':
      return words('photos.refused.unsupported', { file })
    case 'no-answer':
      return words('photos.refused.noAnswer', { file })
    case 'not-open':
      return words('photos.refused.notOpen', { file })
    case 'no-worker':
      return words('photos.refused.noWorker', { file })
    case 'already-there':
      return words('photos.refused.alreadyThere', { file })
    case 'empty-folder':
      return words('photos.refused.emptyFolder', { file })
    case 'partly':
      return words('photos.refused.partly', { file })
    case 'unreachable':
      return words('photos.refused.hostGone', { file })
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
      return words('photos.refused.disk', { file, why: troubleSentence(words, refusal, 'step') })
    default:
      return refusal satisfies never
  }
}
