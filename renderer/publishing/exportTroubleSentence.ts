import { exportSentence } from '../../shared/contract/exportSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { ExportTrouble } from './exportRun.ts'

/** Why there is no package: what main said, or why it could not be asked. */
export function exportTroubleSentence(words: Words, trouble: ExportTrouble): string {
  switch (trouble.kind) {
    case 'unsaved':
      return words('publishing.refused.unsaved')
    case 'host-gone':
      return words('publishing.refused.hostGone')
    default:
      return exportSentence(words, trouble)
  }
}
