import type { DocumentNode } from '../document/documentShape.ts'

/** The same version under another title. */
export const titled = (document: DocumentNode, title: string): DocumentNode => ({
  ...document,
  content: (document.content ?? []).map(node =>
    node.type === 'title' ? { ...node, content: title ? [{ type: 'text', text: title }] : [] } : node,
  ),
})
