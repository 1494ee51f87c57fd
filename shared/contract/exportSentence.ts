import type { Words } from '../words/words.ts'
import type { ExportRefusal } from './publishing.ts'
import { troubleSentence } from './troubleSentence.ts'

/** Why there is no package, in the window and in the terminal. */
export function exportSentence(words: Words, refusal: ExportRefusal): string {
  switch (refusal.kind) {
    case 'cancelled':
      return words('publishing.refused.cancelled')
    case 'nothing-written':
      return words('publishing.refused.nothingWritten')
    case 'missing':
      return words('publishing.refused.missing')
    case 'photo-missing':
      return words('publishing.refused.photoMissing', { file: refusal.file })
    case 'photo-unreadable':
      return words('publishing.refused.photoUnreadable', { file: refusal.file })
    case 'attachment-missing':
      return words('publishing.refused.attachmentMissing', { file: refusal.file })
    case 'no-worker':
      return words('publishing.refused.noWorker')
    case 'no-folder':
      return words('publishing.refused.noFolder', { folder: refusal.name })
    case 'damaged':
      return words('publishing.refused.damaged')
    case 'newer':
      return words('publishing.refused.newer')
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
      return troubleSentence(words, refusal, 'step')
    default:
      return refusal satisfies never
  }
}
