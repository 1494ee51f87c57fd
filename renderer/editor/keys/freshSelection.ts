import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { nativeSelection } from '../nativeSelection.ts'

/**
 * The browser tells of a moved caret later than of the next key, when the computer is busy. Without this, words are chosen, End and
 * Backspace pressed quickly, and all the words are gone instead of one letter.
 */
export const FreshSelection = Extension.create({
  name: 'freshSelection',
  priority: 1300,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          const { selection } = view.state
          if (event.isComposing || view.composing || !(selection instanceof TextSelection) || !view.hasFocus())
            return false
          const fresh = nativeSelection(view)
          if (fresh && !fresh.eq(selection)) view.dispatch(view.state.tr.setSelection(fresh))
          return false
        },
      },
    }),
  ],
})
