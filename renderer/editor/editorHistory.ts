import type { Editor } from '@tiptap/core'
import { closeHistory, redoNoScroll, undoDepth, undoNoScroll } from '@tiptap/pm/history'
import type { EditorHistory } from './articleUndo.ts'

/** The history of one text for the article's undo list; after a step the place where it happened is shown. */
export function editorHistory(editor: Editor): EditorHistory {
  const scroll = () => {
    if (editor.view.dom.isConnected) editor.view.dispatch(editor.state.tr.scrollIntoView())
  }
  return {
    depth: () => Number(undoDepth(editor.state)),
    undo() {
      if (undoNoScroll(editor.state, editor.view.dispatch)) scroll()
    },
    redo() {
      if (redoNoScroll(editor.state, editor.view.dispatch)) scroll()
    },
    closeGroup: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    onEdit(listener) {
      editor.on('transaction', ({ transaction }) => {
        if (transaction.docChanged) listener()
      })
    },
  }
}
