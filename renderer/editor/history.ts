import { Extension } from '@tiptap/core'
import { history } from '@tiptap/pm/history'

/** Undo without its keys: they belong to the article's one list. Nothing is dropped while the article is open. */
export const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history({ depth: 100_000, newGroupDelay: 500 })],
})
