import { Node } from '@tiptap/core'

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  renderHTML: () => ['ul', {}, 0],
})
