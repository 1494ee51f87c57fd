import type { NodeRange, ResolvedPos } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { findWrapping, liftTarget } from '@tiptap/pm/transform'

/** Depth of the quotation around a place, or null. */
export function quotationDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type.name === 'quotation') return depth
  return null
}

/** Takes the quotation away and keeps its words; an author that was named becomes a paragraph. */
const unquote: Command = (state, dispatch) => {
  const { $from } = state.selection
  const depth = quotationDepth($from)
  const { paragraph } = state.schema.nodes
  if (depth === null || !paragraph) return false
  const tr = state.tr
  const start = $from.start(depth)
  const quotation = $from.node(depth)
  const author = quotation.lastChild
  if (author?.type.name === 'quotationAuthor') {
    const at = $from.end(depth) - author.nodeSize
    if (author.content.size === 0) tr.delete(at, at + author.nodeSize)
    else tr.setNodeMarkup(at, paragraph)
  }
  const inner = tr.doc.resolve(start)
  const range = inner.blockRange(tr.doc.resolve(tr.doc.resolve(start).end(depth)))
  const target = range && liftTarget(range)
  if (!range || target === null || target === undefined) return false
  dispatch?.(tr.lift(range, target).scrollIntoView())
  return true
}

/** Makes the chosen paragraphs a quotation with a place for its author, or the other way round. */
export const toggleQuotation: Command = (state, dispatch) => {
  if (quotationDepth(state.selection.$from) !== null) return unquote(state, dispatch)
  const { paragraph, quotation, quotationAuthor } = state.schema.nodes
  const { $from, $to, from, to } = state.selection
  if (!paragraph || !quotation || !quotationAuthor) return false
  const tr = state.tr.setBlockType(from, to, paragraph, node => ({ ...node.attrs }))
  const range: NodeRange | null = tr.doc.resolve($from.pos).blockRange(tr.doc.resolve($to.pos))
  const wrapping = range && findWrapping(range, quotation)
  if (!range || !wrapping) return false
  tr.wrap(range, wrapping)
  const $inside = tr.doc.resolve(range.start + 1)
  tr.insert($inside.end(), quotationAuthor.create())
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Enter in the author's line, or in an empty last paragraph, goes on below the quotation. */
export const leaveQuotation: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const depth = quotationDepth($from)
  const { paragraph } = state.schema.nodes
  if (depth === null || !empty || !paragraph) return false
  const quotation = $from.node(depth)
  const here = $from.parent
  const inAuthor = here.type.name === 'quotationAuthor'
  const paragraphs = quotation.childCount - (quotation.lastChild?.type.name === 'quotationAuthor' ? 1 : 0)
  const last = $from.index(depth) === paragraphs - 1
  if (!inAuthor && (here.content.size > 0 || !last || paragraphs === 1)) return false
  const tr = state.tr
  const after = $from.after(depth)
  tr.insert(after, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, after + 1))
  if (!inAuthor) tr.delete($from.before(), $from.after())
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Backspace at the start takes the quotation away; in an empty author's line, the line. */
export const backInQuotation: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const depth = quotationDepth($from)
  if (depth === null || !empty || $from.parentOffset > 0) return false
  if ($from.parent.type.name === 'quotationAuthor') {
    const tr = state.tr
    const at = $from.before()
    if ($from.parent.content.size === 0) tr.delete(at, $from.after())
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at - 1)).scrollIntoView())
    return true
  }
  return $from.index(depth) === 0 && unquote(state, dispatch)
}

/** Delete at the end of the words goes on to their author, and takes an empty author's line away: the two never run together. */
export const forwardInQuotation: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const depth = quotationDepth($from)
  if (depth === null || !empty || $from.parentOffset < $from.parent.content.size) return false
  const author = $from.node(depth).maybeChild($from.index(depth) + 1)
  if (author?.type.name !== 'quotationAuthor') return false
  const at = $from.after()
  const tr = state.tr
  if (author.content.size === 0) tr.delete(at, at + author.nodeSize)
  else tr.setSelection(TextSelection.create(tr.doc, at + 1))
  dispatch?.(tr.scrollIntoView())
  return true
}
