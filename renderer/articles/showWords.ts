import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

export interface Span {
  readonly from: number
  readonly to: number
}

/** Selects the words that `find` finds in the text as it is now, brings them into view and gives the text the focus. */
export function showWords(editor: Editor, find: (editor: Editor) => Span | null): void {
  const place = find(editor)
  editor.view.focus()
  if (!place) return
  const { state } = editor
  editor.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView())
}
