import { Node } from '@tiptap/core'

export const HorizontalRule = Node.create({ name: 'horizontalRule', group: 'block', renderHTML: () => ['hr', {}] })
