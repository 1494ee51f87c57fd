import { Node } from '@tiptap/core'

export const QuotationAuthor = Node.create({
  name: 'quotationAuthor',
  content: 'inline*',
  defining: true,
  renderHTML: () => ['cite', {}, 0],
})
