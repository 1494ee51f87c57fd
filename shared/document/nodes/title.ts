import { Node } from '@tiptap/core'

/** Plain text: it also becomes the page's title, the slug and the row in the library. */
export const Title = Node.create({
  name: 'title',
  content: 'text*',
  marks: '',
  defining: true,
  selectable: false,
  renderHTML: () => ['h1', {}, 0],
})
