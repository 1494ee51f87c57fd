import type { Editor } from '@tiptap/core'
import { insertBlock } from '../commands/insertBlock.ts'

/** A photo of the gallery at the caret, which then stands below it, ready to write on. */
export function putPhoto(editor: Editor, photo: string): void {
  const node = editor.schema.nodes.photo?.create({ photo })
  if (!node) return
  insertBlock(node)(editor.state, editor.view.dispatch)
  editor.view.focus()
}
