import type { DocumentNode } from './documentShape.ts'

/** Nodes whose content is words, as against those that hold other blocks. */
const withWords: readonly string[] = ['title', 'lead', 'paragraph', 'heading', 'quotationAuthor']

/** The words of a document, a paragraph each, title and lead first; what has none is left out. For comparing texts, not for pages. */
export function paragraphsOf(node: DocumentNode): string[] {
  if (!withWords.includes(node.type)) return (node.content ?? []).flatMap(paragraphsOf)
  const words = (node.content ?? []).map(inline => (inline.type === 'hardBreak' ? '\n' : (inline.text ?? ''))).join('')
  return words.trim() === '' ? [] : [words]
}
