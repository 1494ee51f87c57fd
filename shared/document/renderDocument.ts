import { type Mark, Node } from '@tiptap/pm/model'
import { domOutputSpecToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { documentSchema } from './documentSchema.ts'
import type { DocumentNode } from './documentShape.ts'

/** How one kind of node becomes HTML; `children` is HTML already, everything else must be escaped here. */
export type NodeRendering = (given: {
  readonly node: Node
  readonly parent: Node | undefined
  readonly children: string
}) => string
export type MarkRendering = (given: { readonly mark: Mark; readonly children: string }) => string

export interface Renderings {
  readonly nodes?: Readonly<Record<string, NodeRendering>>
  readonly marks?: Readonly<Record<string, MarkRendering>>
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function rendererOf({ nodes = {}, marks = {} }: Renderings) {
  const nodeHtml = (node: Node, parent: Node | undefined): string => {
    if (node.isText) return escaped(node.text ?? '')
    const children = run(node.children, node, 0)
    const own = nodes[node.type.name]
    if (own) return own({ node, parent, children })
    const spec = node.type.spec.toDOM?.(node)
    return spec ? domOutputSpecToHTMLString(spec)(children) : children
  }

  const markHtml = (mark: Mark, children: string): string => {
    const own = marks[mark.type.name]
    if (own) return own({ mark, children })
    const spec = mark.type.spec.toDOM?.(mark, true)
    return spec ? domOutputSpecToHTMLString(spec)(children) : children
  }

  /** Neighbours under one mark are rendered under it together: a link with a bold word in it is one link. */
  const run = (children: readonly Node[], parent: Node | undefined, depth: number): string => {
    let html = ''
    let from = 0
    while (from < children.length) {
      const first = children[from]
      const mark = first?.marks[depth]
      let to = from + 1
      while (mark && children[to]?.marks[depth]?.eq(mark)) to++
      if (mark) html += markHtml(mark, run(children.slice(from, to), parent, depth + 1))
      else if (first) html += nodeHtml(first, parent)
      from = to
    }
    return html
  }
  return nodeHtml
}

/**
 * A document, or any one node of it, as HTML in plain Node: text and attributes escaped, links through `safeLink`.
 * A page puts its own renderings in the place of the schema's (a photo with its caption, a mention as bare words).
 */
export const renderDocument = (node: DocumentNode, renderings: Renderings = {}): string =>
  rendererOf(renderings)(Node.fromJSON(documentSchema, node), undefined)
