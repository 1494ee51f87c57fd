import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { LiveValue } from '../../ui/liveValue.ts'
import type { AboutProposal } from './proposal.ts'
import { proposalAt, proposalMarks } from './proposalMarks.ts'

/** Underlined words, and what opens their box: Ctrl+. with the caret in them, or a click on them. */
export const Proposals = Extension.create<{ open: LiveValue<AboutProposal | null> | null }>({
  name: 'proposals',
  addOptions: () => ({ open: null }),
  addKeyboardShortcuts() {
    return {
      'Mod-.': () => {
        const { state } = this.editor
        const place = proposalAt(state, state.selection)
        if (place) this.options.open?.set({ place, byKey: true })
        return place !== null
      },
    }
  },
  addProseMirrorPlugins() {
    const { open } = this.options
    return [
      proposalMarks(),
      new Plugin({
        props: {
          handleClick(view, at, event) {
            const place = event.button === 0 ? proposalAt(view.state, { from: at, to: at }) : null
            open?.set(place && { place, byKey: false })
            return false
          },
        },
      }),
    ]
  },
})
