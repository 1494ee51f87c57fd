import { Extension, type InputRule, wrappingInputRule } from '@tiptap/core'

const item = 'listItem'

/** Lists behave as in office programs: Tab and Shift+Tab change the level, Backspace at the start of an item takes it out. */
export const ListKeys = Extension.create({
  name: 'listKeys',
  priority: 200,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(item),
      Tab: () => this.editor.commands.sinkListItem(item),
      'Shift-Tab': () => this.editor.commands.liftListItem(item),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const atStart = empty && $from.parentOffset === 0 && $from.node(-1)?.type.name === item && $from.index(-1) === 0
        return atStart && this.editor.commands.liftListItem(item)
      },
    }
  },
  addInputRules() {
    const { bulletList, orderedList } = this.editor.schema.nodes
    const rules: InputRule[] = []
    if (bulletList) rules.push(wrappingInputRule({ find: /^\s*[-–•*]\s$/, type: bulletList }))
    if (orderedList)
      rules.push(
        wrappingInputRule({
          find: /^(\d{1,2})[.)]\s$/,
          type: orderedList,
          getAttributes: ([, start]) => ({ start: Number(start) }),
          joinPredicate: (match, list) => list.childCount + Number(list.attrs.start) === Number(match[1]),
        }),
      )
    return rules
  },
})
