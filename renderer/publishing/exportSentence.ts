import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { ExportTrouble } from './exportRun.ts'

/** Why there is no package. */
export function exportSentence(words: Words, refusal: ExportTrouble): string {
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
    case 'unsaved':
      return words('publishing.refused.unsaved')
    case 'host-gone':
      return words('publishing.refused.hostGone')
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
      return troubleSentence(words, refusal, 'step')
    default:
      return refusal satisfies never
  }
}
