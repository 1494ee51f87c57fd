import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export const Pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins: () => [new Plugin({})],
})
