import { Extension } from '@tiptap/core'
import { type Command, Selection, TextSelection } from '@tiptap/pm/state'
import { partAt, partSpan } from './parts.ts'

const nextPart = { title: 'lead', lead: 'body' } as const
const previousPart = { lead: 'title', body: 'lead' } as const

/** Enter in the title goes to the lead, in the lead to the first block. Neither is ever split. */
const toNextPart: Command = (state, dispatch) => {
  const part = partAt(state.doc, state.selection.from)
  if (part === 'body') return false
  const { from } = partSpan(state.doc, nextPart[part])
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(from))).scrollIntoView())
  return true
}

/** At the start of a part Backspace goes up and joins nothing; an empty first block is taken away on the way. */
const toPreviousPart: Command = (state, dispatch) => {
  const { selection, doc } = state
  const part = partAt(doc, selection.from)
  if (!(selection instanceof TextSelection) || !selection.empty || part === 'title')
    return part === 'title' && atStart(selection)
  const body = partSpan(doc, 'body')
  const inFirstBlock = part === 'body' && selection.$from.depth === 1 && selection.$from.before(1) === body.from
  if (!atStart(selection) || (part === 'body' && !inFirstBlock)) return false
  const block = selection.$from.parent
  if (part === 'body' && block.type.name !== 'paragraph') return false
  const { to } = partSpan(doc, previousPart[part])
  const tr = state.tr
  if (part === 'body' && block.content.size === 0 && doc.childCount > 3)
    tr.delete(body.from, body.from + block.nodeSize)
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, to)).scrollIntoView())
  return true
}

const atStart = (selection: Selection): boolean => selection.empty && selection.$from.parentOffset === 0

/** Delete at the end of title or lead only goes on to the next part. */
const deleteToNextPart: Command = (state, dispatch) => {
  const { selection, doc } = state
  const part = partAt(doc, selection.from)
  if (part === 'body' || !selection.empty || selection.from !== partSpan(doc, part).to) return false
  return toNextPart(state, dispatch)
}

export const PartKeys = Extension.create({
  name: 'partKeys',
  priority: 900,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      Enter: run(toNextPart),
      'Shift-Enter': () =>
        partAt(this.editor.state.doc, this.editor.state.selection.from) === 'title' && run(toNextPart)(),
      Backspace: run(toPreviousPart),
      'Mod-Backspace': run(toPreviousPart),
      'Shift-Backspace': run(toPreviousPart),
      Delete: run(deleteToNextPart),
      'Mod-Delete': run(deleteToNextPart),
    }
  },
})
