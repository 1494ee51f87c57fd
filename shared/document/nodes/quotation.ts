import { Node } from '@tiptap/core'

/** What somebody said, and who said it. The author may be missing while the text is being written. */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph+ quotationAuthor?',
  defining: true,
  renderHTML: () => ['blockquote', {}, 0],
})
