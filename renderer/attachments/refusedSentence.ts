import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Refused } from './attachmentAdding.ts'

/** Why a file is not in the list, and what to do about it. */
export function refusedSentence(words: Words, { file, refusal }: Refused): string {
  switch (refusal.kind) {
    case 'not-a-pdf':
      return words('attachments.refused.notAPdf', { file })
    case 'empty':
      return words('attachments.refused.empty', { file })
    case 'too-large':
      return words('attachments.refused.tooLarge', { file })
    case 'unreadable':
      return words('attachments.refused.unreadable', { file })
    case 'not-open':
      return words('attachments.refused.notOpen', { file })
    case 'already-there':
      return words('attachments.refused.alreadyThere', { file })
    case 'unreachable':
      return words('attachments.refused.hostGone', { file })
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
      return words('attachments.refused.disk', { file, why: troubleSentence(words, refusal, 'step') })
    default:
      return refusal satisfies never
  }
}
