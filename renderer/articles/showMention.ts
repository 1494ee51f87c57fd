import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { mentionPlaces } from './mentionPlaces.ts'

/** Selects the next mention of a record after the caret, round and round, and brings it into view. */
export function showMention(editor: Editor, id: string): void {
  const { state } = editor
  const places = mentionPlaces(state.doc).filter(place => place.id === id)
  const next = places.find(place => place.from > state.selection.from) ?? places[0]
  if (!next) return
  editor.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView())
  editor.view.focus()
}
