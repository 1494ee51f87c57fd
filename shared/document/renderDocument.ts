import { type Mark, Node } from '@tiptap/pm/model'
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { documentExtensions } from './documentExtensions.ts'
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

const joined = (children: string | string[] | undefined): string => [children ?? ''].flat().join('')

/**
 * A document, or any one node of it, as HTML in plain Node: text and attributes escaped, links through `safeLink`.
 * A page puts its own renderings in the place of the schema's (a photo with its caption, a mention as bare words).
 */
export function renderDocument(node: DocumentNode, { nodes = {}, marks = {} }: Renderings = {}): string {
  return renderToHTMLString({
    content: Node.fromJSON(documentSchema, node),
    extensions: documentExtensions,
    options: {
      nodeMapping: Object.fromEntries(
        Object.entries(nodes).map(([name, render]) => [
          name,
          ({ node, parent, children }) => render({ node, parent, children: joined(children) }),
        ]),
      ),
      markMapping: Object.fromEntries(
        Object.entries(marks).map(([name, render]) => [
          name,
          ({ mark, children }) => render({ mark, children: joined(children) }),
        ]),
      ),
    },
  })
}
