import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { renderDocument } from '../../shared/document/renderDocument.ts'
import type { ClipboardTexts } from '../publishing/copyVersion.ts'
import { tookCopy } from '../publishing/tookCopy.ts'

/** An earlier block or text on the clipboard, with its formatting and as plain words; false when the clipboard took nothing. */
export const copyEarlier = (node: DocumentNode, put: (texts: ClipboardTexts) => Promise<void>): Promise<boolean> =>
  tookCopy(put, { html: renderDocument(node), plain: plainText(node) })
