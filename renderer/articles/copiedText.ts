import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'

const between = '\n\n* * *\n\n'

/** Two texts of which only the paragraphs are known. */
export const copiedParagraphs = (pl: readonly string[], en: readonly string[]): string =>
  [pl, en]
    .filter(text => text.length > 0)
    .map(text => text.join('\n\n'))
    .join(between)

/** Both texts as plain words, so that nothing written is lost with a window that cannot save. */
export const copiedText = (pl: DocumentNode, en: DocumentNode): string =>
  [plainText(pl), plainText(en)].filter(text => text.trim() !== '').join(between)
