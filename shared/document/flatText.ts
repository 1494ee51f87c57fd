import type { DocumentNode } from './documentShape.ts'

const lines: ReadonlySet<string> = new Set(['title', 'lead', 'paragraph', 'heading', 'quotationAuthor'])

/**
 * The words of a block, each of its lines ended by a line break, so that every letter has a place in it at which a view of the
 * block finds it again (`plainText` leaves empty lines out).
 */
export function flatText(node: DocumentNode): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return '\n'
  const inside = (node.content ?? []).map(flatText).join('')
  return lines.has(node.type) ? `${inside}\n` : inside
}
