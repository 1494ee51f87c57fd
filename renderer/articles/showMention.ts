import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { placeNow } from '../editor/mention/mentionPlaces.ts'
import type { MentionInText } from './mentionsInTexts.ts'

/** Selects the words of a mention, brings them into view and gives the text the focus. */
export function showMention(editor: Editor, mention: MentionInText): void {
  const { state } = editor
  const place = placeNow(state.doc, mention)
  editor.view.focus()
  if (!place) return
  editor.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView())
}
