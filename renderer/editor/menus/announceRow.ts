import type { Editor } from '@tiptap/core'
import type { LiveValue } from '../../ui/liveValue.ts'
import type { OpenMenu } from './openMenu.ts'

/** The text keeps the focus while a list is open, so it is the text that names the list and its chosen row. */
export function announceRow(editor: Editor, open: LiveValue<OpenMenu | null>, listId: string): () => void {
  return open.subscribe(() => {
    const menu = open.get()
    const text = editor.view.dom
    const attributes = menu && menu.rows.length > 0 ? { list: listId, row: `${listId}-${menu.chosen}` } : null
    if (attributes) {
      text.setAttribute('aria-controls', attributes.list)
      text.setAttribute('aria-activedescendant', attributes.row)
    } else {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  })
}
