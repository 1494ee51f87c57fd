import { Extension } from '@tiptap/core'
import { type Command, Plugin, TextSelection } from '@tiptap/pm/state'
import { nativeSelection } from '../nativeSelection.ts'
import { deleteAcross } from './deleteAcross.ts'
import { crossesParts, partAt, partSpan } from './parts.ts'

const emptySelected: Command = (state, dispatch) => {
  if (!crossesParts(state.selection)) return false
  dispatch?.(deleteAcross(state.tr).scrollIntoView())
  return true
}

/** First press: the part where the caret is. Second: everything. So typing over "all" does not take the title with the body. */
const selectPart: Command = (state, dispatch) => {
  const { doc, selection } = state
  const span = partSpan(doc, partAt(doc, selection.from))
  const part = TextSelection.between(doc.resolve(span.from), doc.resolve(span.to))
  if (crossesParts(selection) || (selection.from <= part.from && selection.to >= part.to)) return false
  dispatch?.(state.tr.setSelection(part))
  return true
}

/**
 * Title and lead are always there. A selection over several parts is emptied part by part, whatever empties it: keys, typing,
 * cutting, composing. It cannot be dragged away.
 */
export const PartsSelection = Extension.create({
  name: 'partsSelection',
  priority: 1000,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    const empty = run(emptySelected)
    return {
      Enter: empty,
      'Shift-Enter': empty,
      Backspace: empty,
      'Mod-Backspace': empty,
      'Shift-Backspace': empty,
      Delete: empty,
      'Mod-Delete': empty,
      'Mod-a': () => run(selectPart)() || this.editor.commands.selectAll(),
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          if (!crossesParts(view.state.selection)) return false
          view.dispatch(deleteAcross(view.state.tr).insertText(text).scrollIntoView())
          return true
        },
        handleDOMEvents: {
          /** What the browser is about to change by itself, before the text has heard of the selection: fast keys, dictation, phones. */
          beforeinput(view, event) {
            const selection = nativeSelection(view)
            if (event.isComposing || !selection || !crossesParts(selection)) return false
            event.preventDefault()
            const tr = deleteAcross(view.state.tr.setSelection(selection))
            if (event.inputType === 'insertText' && event.data) tr.insertText(event.data)
            view.dispatch(tr.scrollIntoView())
            return true
          },
          compositionstart(view) {
            emptySelected(view.state, view.dispatch)
            return false
          },
          cut(view, event) {
            if (!event.clipboardData || !crossesParts(view.state.selection)) return false
            const { dom, text } = view.serializeForClipboard(view.state.selection.content())
            event.preventDefault()
            event.clipboardData.clearData()
            event.clipboardData.setData('text/html', dom.innerHTML)
            event.clipboardData.setData('text/plain', text)
            return emptySelected(view.state, view.dispatch)
          },
          dragstart(view, event) {
            if (!crossesParts(view.state.selection)) return false
            event.preventDefault()
            return true
          },
        },
      },
    }),
  ],
})
