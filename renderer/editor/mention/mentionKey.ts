import { Extension } from '@tiptap/core'
import type { LiveValue } from '../../ui/liveValue.ts'
import { type MentionPlace, placeAt } from './mentionPlaces.ts'

/** Ctrl+. does what the mark under the caret offers: here it tells who is meant. Elsewhere the key passes on to the window. */
export const MentionKey = Extension.create<{ open: LiveValue<MentionPlace | null> | null }>({
  name: 'mentionKey',
  addOptions: () => ({ open: null }),
  addKeyboardShortcuts() {
    return {
      'Mod-.': () => {
        const { doc, selection } = this.editor.state
        const place = placeAt(doc, selection)
        if (place) this.options.open?.set(place)
        return place !== null
      },
    }
  },
})
