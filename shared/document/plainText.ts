import type { DocumentNode } from './documentShape.ts'

/** Words in cells of one row must not run together, and neither may those of two blocks. */
const between: Readonly<Record<string, string>> = {
  doc: '\n\n',
  bulletList: '\n',
  orderedList: '\n',
  listItem: '\n',
  quotation: '\n',
  table: '\n',
  tableRow: '\t',
  tableCell: '\n',
  tableHeader: '\n',
}

/** The words of a document or of any node in it, without marks; what has no words (a photo, a rule) leaves nothing. */
export function plainText(node: DocumentNode): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'attachment') return String(node.attrs?.name ?? '')
  const texts = (node.content ?? []).map(plainText)
  const separator = between[node.type]
  return separator === undefined
    ? texts.join('')
    : texts.filter(text => text !== '' || separator === '\t').join(separator)
}
