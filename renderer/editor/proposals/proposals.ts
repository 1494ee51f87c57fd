import type { Editor } from '@tiptap/core'
import { keydownHandler } from '@tiptap/pm/keymap'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { VersionEditor } from '../createVersionEditor.ts'
import { proposalAt, proposalMarks } from './proposalMarks.ts'

const key = new PluginKey('proposalKeys')

/** What opens the box of underlined words: Ctrl+. with the caret in them, or a click on them. */
const keys = ({ aboutProposal }: Pick<VersionEditor, 'aboutProposal'>): Plugin =>
  new Plugin({
    key,
    props: {
      handleKeyDown: keydownHandler({
        'Mod-.': state => {
          const place = proposalAt(state, state.selection)
          if (place) aboutProposal.set({ place, byKey: true })
          return place !== null
        },
      }),
      handleClick(view, at, event) {
        const place = event.button === 0 ? proposalAt(view.state, { from: at, to: at }) : null
        aboutProposal.set(place && { place, byKey: false })
        return false
      },
    },
  })

/** From now on the text can show proposals. Not part of the first script: nobody is found before the first key. */
export function showsProposals(version: { readonly editor: Editor } & Pick<VersionEditor, 'aboutProposal'>): void {
  if (key.get(version.editor.state)) return
  version.editor.registerPlugin(proposalMarks())
  version.editor.registerPlugin(keys(version))
}
