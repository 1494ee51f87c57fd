import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<number | null>('litBlock')

/**
 * Lights the block that is written in and its partner in the other column. It remembers which top-level node is lit; a
 * key inside that node changes nothing here.
 */
export const litBlock = (): Plugin<number | null> =>
  new Plugin<number | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, lit) => {
        const asked: unknown = transaction.getMeta(key)
        return typeof asked === 'number' ? asked : asked === 'none' ? null : lit
      },
    },
    props: {
      decorations(state) {
        const lit = key.getState(state)
        if (typeof lit !== 'number' || lit >= state.doc.childCount) return null
        let from = 0
        for (let before = 0; before < lit; before++) from += state.doc.child(before).nodeSize
        return DecorationSet.create(state.doc, [
          Decoration.node(from, from + state.doc.child(lit).nodeSize, { class: 'lit' }),
        ])
      },
    },
  })

/** Lights the top-level node of this number, or none. */
export function light(editor: Editor, place: number | null): void {
  if (key.getState(editor.state) === place) return
  editor.view.dispatch(editor.state.tr.setMeta(key, place ?? 'none').setMeta('addToHistory', false))
}
