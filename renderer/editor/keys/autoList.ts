import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { wrapRangeInList } from '@tiptap/pm/schema-list'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

const bullet = /^[-–•*]$/u
const numbered = /^(\d{1,2})[.)]$/

/** The paragraph at the caret as the first item of a list, when what stands before the caret is the sign of one. */
function listed(state: EditorState, sign: string): Transaction | null {
  const { $from, empty } = state.selection
  const { bulletList, orderedList } = state.schema.nodes
  const number = numbered.exec(sign)
  const list = bullet.test(sign) ? bulletList : number ? orderedList : undefined
  if (!list || !empty || $from.parent.type.name !== 'paragraph') return null
  const tr = state.tr.delete($from.start(), $from.pos)
  const range = tr.selection.$from.blockRange()
  if (!range || !wrapRangeInList(tr, range, list, number ? { start: Number(number[1]) } : null)) return null
  return tr
}

/**
 * A dash or a number and a space at the start of a paragraph begin a list, as in office programs. The space is typed first and the
 * list is a step of its own, so one Ctrl+Z gives the sign back to somebody who meant it.
 */
export const AutoList = Extension.create({
  name: 'autoList',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, from, to, text) {
          if (text !== ' ' || from !== to) return false
          const $from = view.state.doc.resolve(from)
          const sign = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n')
          const insideList = $from.depth > 1 && $from.node(-1).type.name === 'listItem'
          if (insideList || !(bullet.test(sign) || numbered.test(sign))) return false
          view.dispatch(view.state.tr.insertText(text, from, to))
          const tr = listed(view.state, sign)
          if (tr) view.dispatch(closeHistory(tr).scrollIntoView())
          return true
        },
      },
    }),
  ],
})
