import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** The selection or caret as the browser has it, which may be newer than the text's; null when it is not in words of this text. */
export function nativeSelection(view: EditorView): TextSelection | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {}
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return null
  const at = (node: globalThis.Node, offset: number) => view.state.doc.resolve(view.posAtDOM(node, offset))
  const selection = TextSelection.between(at(anchorNode, anchorOffset ?? 0), at(focusNode, focusOffset ?? 0))
  return selection instanceof TextSelection ? selection : null
}
