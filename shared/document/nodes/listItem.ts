import { Node } from '@tiptap/core'

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | list)*',
  defining: true,
  renderHTML: () => ['li', {}, 0],
})
