import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Caret } from '../../shared/articles/caret.ts'
import type { Language } from '../../shared/language/language.ts'

/** How a block is called in a caret: title and lead have no id. */
const nameOf = (node: { readonly type: { readonly name: string }; readonly attrs: Record<string, unknown> }): string =>
  node.type.name === 'title' || node.type.name === 'lead' ? node.type.name : String(node.attrs.id ?? '')

/** Where the caret of a text is, in words that outlive the editor. */
export function caretOf({ doc, selection: { $head } }: EditorState, language: Language): Caret {
  const block = $head.depth > 0 ? $head.node(1) : $head.nodeAfter
  const at = $head.depth > 0 ? $head.pos - $head.start(1) : 0
  return { language, block: nameOf(block ?? doc.child(0)), at }
}

/** Puts the caret where it was, or as near as the text still has it; null where the block has gone. */
export function withCaret(state: EditorState, { block, at }: Caret): Transaction | null {
  let place: number | null = null
  state.doc.forEach((node, offset) => {
    if (place === null && block !== '' && nameOf(node) === block) place = offset + Math.min(at + 1, node.nodeSize - 1)
  })
  return place === null ? null : state.tr.setSelection(TextSelection.near(state.doc.resolve(place)))
}
