import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from './documentShape.ts'

/**
 * A document as it is stored: attributes that say nothing more than their default are left out. The level of a heading always
 * stands, because a heading without one says nothing.
 */
export function documentJson(node: Node): DocumentNode {
  const attrs = Object.entries(node.attrs).filter(
    ([name, value]) => name === 'level' || value !== node.type.spec.attrs?.[name]?.default,
  )
  const content: DocumentNode[] = []
  for (const child of node.children) content.push(documentJson(child))
  return {
    type: node.type.name,
    ...(attrs.length > 0 && { attrs: Object.fromEntries(attrs) }),
    ...(node.isText && { text: node.text ?? '' }),
    ...(node.marks.length > 0 && { marks: node.marks.map(mark => mark.toJSON()) }),
    ...(content.length > 0 && { content }),
  }
}
