import { Extension } from '@tiptap/core'
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'

/** Lists behave as in office programs: Tab and Shift+Tab change the level, Backspace at the start of an item takes it out. */
export const ListKeys = Extension.create({
  name: 'listKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { listItem } = this.editor.schema.nodes
    if (!listItem) return {}
    const lift = liftListItem(listItem)
    const back: Command = (state, dispatch) => {
      const { $from, empty } = state.selection
      const atStart =
        empty &&
        $from.parentOffset === 0 &&
        $from.depth > 1 &&
        $from.node(-1).type === listItem &&
        $from.index(-1) === 0
      return atStart && lift(state, dispatch)
    }
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      Enter: run(splitListItem(listItem)),
      Tab: run(sinkListItem(listItem)),
      'Shift-Tab': run(lift),
      Backspace: run(back),
    }
  },
})
