import { Node } from '@tiptap/core'

/** The first block of the list, so that the schema makes paragraphs where it must make something. */
export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  renderHTML: () => ['p', {}, 0],
})
