import type { Node } from '@tiptap/pm/model'
import type { Span } from './changedSpan.ts'

export interface Block {
  readonly node: Node
  readonly pos: number
  readonly end: number
}

const outsideBody: ReadonlySet<string> = new Set(['title', 'lead'])

/** Blocks of the body that a span touches, or all of them. Only children of the document are looked at. */
export function bodyBlocks(doc: Node, span?: Span): readonly Block[] {
  const blocks: Block[] = []
  let pos = 0
  for (const node of doc.children) {
    const end = pos + node.nodeSize
    if (span && pos > span.to) break
    if ((!span || end >= span.from) && !outsideBody.has(node.type.name)) blocks.push({ node, pos, end })
    pos = end
  }
  return blocks
}

export const idOf = (block: Block): string | null => {
  const id: unknown = block.node.attrs.id
  return typeof id === 'string' ? id : null
}
