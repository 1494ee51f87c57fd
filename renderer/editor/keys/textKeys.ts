import { Extension } from '@tiptap/core'
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  selectNodeBackward,
  selectNodeForward,
  toggleMark,
} from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { splitBlock } from '../commands/splitBlock.ts'
import { turnInto } from '../commands/turnInto.ts'
import { insideMention } from '../mention/mentionTyping.ts'

/** Backspace at the start of a heading first makes it a paragraph. */
const plainHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const atHeading = empty && $from.parentOffset === 0 && $from.parent.type.name === 'heading'
  return atHeading && turnInto('paragraph')(state, dispatch)
}

const enter = chainCommands(createParagraphNear, liftEmptyBlock, splitBlock)
const back = chainCommands(deleteSelection, plainHeading, joinBackward, selectNodeBackward)
const forward = chainCommands(deleteSelection, joinForward, selectNodeForward)

const lineBreak: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes
  const { $from } = state.selection
  if (!hardBreak || !$from.parent.inlineContent) return false
  // A new line after a name is no part of the name, and neither is what is written on it.
  const marks = (state.storedMarks ?? $from.marks()).filter(
    mark => mark.type.name !== 'mention' || insideMention($from),
  )
  dispatch?.(
    state.tr
      .replaceSelectionWith(hardBreak.create(null, null, marks), false)
      .ensureMarks(marks)
      .scrollIntoView(),
  )
  return true
}

/** Enter, Backspace and Delete inside the body, once nothing more particular has answered. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  priority: 50,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    const { bold, italic } = this.editor.schema.marks
    return {
      Enter: run(enter),
      'Shift-Enter': run(lineBreak),
      Backspace: run(back),
      'Mod-Backspace': run(back),
      'Shift-Backspace': run(back),
      Delete: run(forward),
      'Mod-Delete': run(forward),
      ...(bold && { 'Mod-b': run(toggleMark(bold)) }),
      ...(italic && { 'Mod-i': run(toggleMark(italic)) }),
    }
  },
})
