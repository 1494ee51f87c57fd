import { Node } from '@tiptap/core'

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  renderHTML: () => ['br', {}],
  renderText: () => '\n',
})
