import type { DocumentNode } from '../document/documentShape.ts'
import { couldBeTitle, foundAsDocument } from './foundAsDocument.ts'
import { textLine } from './foundBlock.ts'
import { plain } from './marks.ts'
import { isListLine, plainTextBlocks } from './plainTextBlocks.ts'

/** A text file as a version; its first line is the title when it is short, with or without a blank line after it. */
export function plainTextToDocument(text: string, newId: () => string): DocumentNode {
  const [first = '', ...rest] = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r\n?|\n/)
  const words = first.trim()
  if (!couldBeTitle(words) || isListLine(words)) return foundAsDocument(plainTextBlocks(text), newId)
  return foundAsDocument([textLine([{ words, marks: plain }]), ...plainTextBlocks(rest.join('\n'))], newId)
}
