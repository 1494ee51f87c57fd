import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'

/** Blocks that hold others only of a few kinds: what they cannot hold would tear them in two. */
const narrow: ReadonlySet<string> = new Set(['tableCell', 'tableHeader', 'quotation'])

/** Depth of the cell or quotation whose own paragraph the caret is in, or null. */
function narrowDepth($from: ResolvedPos): number | null {
  if ($from.parent.type.name !== 'paragraph') return null
  for (let depth = $from.depth - 1; depth > 0; depth--) if (narrow.has($from.node(depth).type.name)) return depth
  return null
}

/** The block where `host` may hold it, otherwise its lines as paragraphs; pictures, films and rules have none. */
function fitting(host: Node, block: Node): readonly Node[] {
  const { paragraph } = host.type.schema.nodes
  if (block.type === paragraph || (block.type.isInGroup('list') && host.type.name !== 'quotation')) return [block]
  if (block.isTextblock) return block.content.size > 0 && paragraph ? [paragraph.create(null, block.content)] : []
  return block.children.flatMap(child => fitting(host, child))
}

/** Pictures, films and files, which stand below the block instead. */
function unwritten(block: Node): readonly Node[] {
  if (block.isAtom && !block.isInline) return block.type.name === 'horizontalRule' ? [] : [block]
  return block.isTextblock ? [] : block.children.flatMap(unwritten)
}

/**
 * A pasted text that a cell of a table or a quotation cannot hold as it is (headings, a quotation, a table between paragraphs): its
 * words stay in the cell, and the table stays one. Null when it can be pasted as anywhere else.
 */
export function pasteInside(tr: Transaction, slice: Slice): Transaction | null {
  const { selection } = tr
  const { $from } = selection
  const depth = narrowDepth($from)
  if (depth === null || !(selection instanceof TextSelection) || !selection.$to.node(depth).eq($from.node(depth)))
    return null
  const host = $from.node(depth)
  const found = slice.content.content
  const blocks = found.flatMap(block => (block.isInline ? [] : fitting(host, block)))
  const same = blocks.length === found.length && blocks.every((block, index) => block === found[index])
  const [first] = found
  // One line joins the words around it, and a table fills the cells of the table that it is pasted into.
  const single =
    found.length === 1 && (first?.isTextblock || (first?.type.name === 'table' && host.type.name !== 'quotation'))
  if (same || single || found.some(block => block.isInline)) return null
  const open = (block: Node | undefined, before: Node | undefined, asWas: number) =>
    block === before ? asWas : block?.isTextblock ? 1 : 0
  const inside = new Slice(
    Fragment.from(blocks),
    open(blocks[0], first, slice.openStart),
    open(blocks.at(-1), found.at(-1), slice.openEnd),
  )
  if (blocks.length > 0) tr.replaceSelection(inside)
  const below = found.flatMap(unwritten)
  if (below.length > 0) tr.insert(tr.selection.$to.after(1), below)
  return tr.scrollIntoView()
}
