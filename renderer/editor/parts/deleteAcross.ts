import { closeHistory } from '@tiptap/pm/history'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type Part, partAt, partSpan } from './parts.ts'

const fromTheEnd: readonly Part[] = ['body', 'lead', 'title']

/**
 * Empties what is selected in each part by itself, so that no text moves from one part into another. It is a step of its own for
 * undo, even right after typing: so much text must come back alone.
 */
export function deleteAcross(tr: Transaction): Transaction {
  closeHistory(tr)
  const { from, to } = tr.selection
  const first = partAt(tr.doc, from)
  const start = Math.max(from, partSpan(tr.doc, first).from)
  for (const part of fromTheEnd) {
    const span = partSpan(tr.doc, part)
    const begin = Math.max(span.from, from)
    const end = Math.min(span.to, to)
    if (begin >= end) continue
    const paragraph = tr.doc.type.schema.nodes.paragraph
    if (part !== 'body') tr.delete(begin, end)
    else if (end === span.to || onlyClosings(tr, end))
      paragraph && tr.replaceWith(span.from, span.to, paragraph.create())
    else tr.delete(begin, end)
  }
  const place = Math.min(start, tr.doc.content.size)
  const $place = tr.doc.resolve(place)
  return tr.setSelection($place.parent.inlineContent ? TextSelection.create(tr.doc, place) : Selection.near($place))
}

/** Nothing but ends of blocks is left after this place. */
const onlyClosings = (tr: Transaction, pos: number): boolean => {
  const $pos = tr.doc.resolve(pos)
  return pos + $pos.depth === tr.doc.content.size
}
