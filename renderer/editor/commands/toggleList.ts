import type { ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, wrapRangeInList } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { partAt } from '../parts/parts.ts'
import { quotationDepth } from './quotation.ts'

export type ListKind = 'bulletList' | 'orderedList'

/** Depth of the innermost list around a place, or null. */
function listDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type.isInGroup('list')) return depth
  return null
}

/** Makes the chosen paragraphs and headings a list, a list of the other kind, or paragraphs again. */
export const toggleList =
  (kind: ListKind): Command =>
  (state, dispatch) => {
    const { listItem, paragraph, [kind]: list } = state.schema.nodes
    const { $from, $to, from, to } = state.selection
    if (!listItem || !paragraph || !list || partAt(state.doc, from) !== 'body') return false
    if (quotationDepth($from) !== null || quotationDepth($to) !== null) return false
    const depth = listDepth($from)
    if (depth !== null) {
      const around = $from.node(depth)
      if (around.type === list) return liftListItem(listItem)(state, dispatch)
      const { start: _, ...attrs } = around.attrs
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), list, attrs).scrollIntoView())
      return true
    }
    const tr = state.tr.setBlockType(from, to, paragraph, node => ({ ...node.attrs }))
    const range = tr.doc.resolve($from.pos).blockRange(tr.doc.resolve($to.pos))
    if (!range || !wrapRangeInList(tr, range, list)) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
