import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'

/** Both texts as plain words, so that nothing written is lost with a window that cannot save. */
export const copiedText = (pl: DocumentNode, en: DocumentNode): string =>
  [plainText(pl), plainText(en)].filter(text => text.trim() !== '').join('\n\n* * *\n\n')
