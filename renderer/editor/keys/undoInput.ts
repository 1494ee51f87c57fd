import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { ArticleUndo } from '../articleUndo.ts'
import { undoKey } from '../undoKeys.ts'

/** Every way to ask a text for undo (keys, the browser's menu, a shake of a phone) leads to the article's one list. */
export const UndoInput = Extension.create<{ undo: Pick<ArticleUndo, 'undo' | 'redo'> }>({
  name: 'undoInput',
  priority: 1200,
  addProseMirrorPlugins() {
    const { undo } = this.options
    return [
      new Plugin({
        props: {
          handleKeyDown(_view, event) {
            const way = undoKey(event)
            if (way) undo[way]()
            return way !== null
          },
          handleDOMEvents: {
            beforeinput(_view, event) {
              if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
              event.preventDefault()
              undo[event.inputType === 'historyUndo' ? 'undo' : 'redo']()
              return true
            },
          },
        },
      }),
    ]
  },
})
