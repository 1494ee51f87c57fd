import { Node } from '@tiptap/core'

export const Lead = Node.create({
  name: 'lead',
  content: 'inline*',
  defining: true,
  selectable: false,
  renderHTML: () => ['p', { class: 'lead' }, 0],
})
