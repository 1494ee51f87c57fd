import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

export type Part = 'title' | 'lead' | 'body'

const inOrder: readonly Part[] = ['title', 'lead', 'body']

/** Which part of the version a position is in. */
export const partAt = (doc: Node, pos: number): Part => inOrder[Math.min(doc.resolve(pos).index(0), 2)] ?? 'body'

/** Positions of the inside of a part: of the text in title and lead, of the blocks in the body. */
export function partSpan(doc: Node, part: Part): { readonly from: number; readonly to: number } {
  const title = doc.child(0)
  const lead = doc.child(1)
  const afterTitle = title.nodeSize
  const afterLead = afterTitle + lead.nodeSize
  if (part === 'title') return { from: 1, to: afterTitle - 1 }
  if (part === 'lead') return { from: afterTitle + 1, to: afterLead - 1 }
  return { from: afterLead, to: doc.content.size }
}

/** Whether a selection holds something of more than one part, so that deleting it as it is would run them together. */
export const crossesParts = ({ $from, from, to }: Selection): boolean =>
  to > from && partAt($from.doc, from) !== partAt($from.doc, Math.max(from, to - 1))
