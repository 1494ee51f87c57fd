import type { Node } from '@tiptap/pm/model'
import { type Command, Selection, TextSelection } from '@tiptap/pm/state'
import { partAt, partSpan } from '../parts/parts.ts'

/**
 * Puts a block in the place of the empty paragraph where the caret is, otherwise below its block (from title and lead: first in
 * the body). The caret goes into it when it holds text, otherwise below it, where a paragraph is made if there is none.
 */
export const insertBlock =
  (block: Node): Command =>
  (state, dispatch) => {
    const { selection, schema, doc } = state
    const { $to } = selection
    const inBody = partAt(doc, selection.to) === 'body' && $to.depth > 0
    const empty = inBody && $to.depth === 1 && $to.parent.type.name === 'paragraph' && $to.parent.content.size === 0
    const after = inBody ? $to.after(1) : Math.max(selection.to, partSpan(doc, 'body').from)
    const tr = state.tr
    const at = empty ? $to.before(1) : after
    if (empty) tr.replaceWith(at, after, block)
    else tr.insert(at, block)
    const below = at + block.nodeSize
    const next = tr.doc.nodeAt(below)
    const needsLine = block.isAtom ? !next?.isTextblock : next === null
    if (needsLine && schema.nodes.paragraph) tr.insert(below, schema.nodes.paragraph.create())
    tr.setSelection(block.isAtom ? TextSelection.create(tr.doc, below + 1) : Selection.near(tr.doc.resolve(at + 1)))
    dispatch?.(tr.scrollIntoView())
    return true
  }
