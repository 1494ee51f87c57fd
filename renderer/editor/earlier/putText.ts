import type { Editor } from '@tiptap/core'
import { Fragment, Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { DocumentNode } from '../../../shared/document/documentShape.ts'
import { withIdsOfItsOwn } from '../blocks/blockIds.ts'

/**
 * An earlier state of a text in the place of the present one, as one edit. Blocks that are the same stay untouched, those that are
 * put in keep the ids and pairs that they had. False when nothing differs. Throws for a document that the schema does not know.
 */
export function putText(editor: Editor, earlier: DocumentNode): boolean {
  const now = editor.state.doc
  const next = Node.fromJSON(editor.schema, JSON.parse(JSON.stringify(earlier)))
  const least = Math.min(now.childCount, next.childCount)
  let first = 0
  while (first < least && now.child(first).eq(next.child(first))) first++
  let last = 0
  while (last < least - first && now.child(now.childCount - 1 - last).eq(next.child(next.childCount - 1 - last))) last++
  if (first === now.childCount && first === next.childCount) return false
  const kept = (doc: Node, from: number, to: number) => doc.children.slice(from, to)
  const size = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const from = size(kept(now, 0, first))
  const to = from + size(kept(now, first, now.childCount - last))
  const middle = Fragment.from(kept(next, first, next.childCount - last))
  editor.view.dispatch(withIdsOfItsOwn(editor.state.tr.step(new ReplaceStep(from, to, new Slice(middle, 0, 0)))))
  return true
}
