import { Extension } from '@tiptap/core'

/** Enter, Backspace and Delete inside the body, once nothing more particular has answered. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  priority: 50,
  addKeyboardShortcuts() {
    const back = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.undoInputRule(),
        () => commands.deleteSelection(),
        ({ state }) => {
          const { $from, empty } = state.selection
          const atHeading = empty && $from.parentOffset === 0 && $from.parent.type.name === 'heading'
          return atHeading && commands.setNode('paragraph')
        },
        () => commands.joinBackward(),
        () => commands.selectNodeBackward(),
      ])
    const forward = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.deleteSelection(),
        () => commands.joinForward(),
        () => commands.selectNodeForward(),
      ])
    const enter = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.createParagraphNear(),
        () => commands.liftEmptyBlock(),
        () => commands.splitBlock(),
      ])
    return {
      Enter: enter,
      'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }),
      Backspace: back,
      'Mod-Backspace': back,
      'Shift-Backspace': back,
      Delete: forward,
      'Mod-Delete': forward,
      'Mod-b': () => this.editor.commands.toggleMark('bold'),
      'Mod-i': () => this.editor.commands.toggleMark('italic'),
    }
  },
})
