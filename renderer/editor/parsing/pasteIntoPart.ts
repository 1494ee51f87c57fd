import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { partAt, partSpan } from '../parts/parts.ts'

/** First line of what is pasted, as it may stand in one textblock, and the blocks after it. */
function firstLine(slice: Slice): { line: Fragment; rest: readonly Node[] } {
  const [first, ...rest] = slice.content.content
  if (!first) return { line: Fragment.empty, rest: [] }
  if (first.isInline) return { line: slice.content, rest: [] }
  return first.isTextblock ? { line: first.content, rest } : { line: Fragment.empty, rest: [first, ...rest] }
}

const words = (line: Fragment): string => line.textBetween(0, line.size, ' ', ' ').replace(/\s+/gu, ' ')

/**
 * Title and lead hold one line each. Of several pasted blocks the first fills the line and the others begin the body, so that
 * a whole text pasted into the title of a new article is where it belongs.
 */
export function pasteIntoPart(tr: Transaction, slice: Slice): Transaction {
  const part = partAt(tr.doc, tr.selection.from)
  const { line, rest } = firstLine(slice)
  if (part === 'title') tr.insertText(words(line))
  else tr.replaceSelection(new Slice(line, 0, 0))
  const caret = tr.selection.to
  const blocks = rest.filter(
    node => tr.doc.type.contentMatch.matchType(node.type) !== null || node.type.isInGroup('block'),
  )
  if (blocks.length > 0) {
    const body = partSpan(tr.doc, 'body')
    const only = tr.doc.childCount === 3 ? tr.doc.lastChild : null
    const end = only?.isTextblock && only.content.size === 0 ? body.to : body.from
    tr.replaceWith(body.from, end, blocks)
  }
  return tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView()
}
