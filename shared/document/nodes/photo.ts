import { Node } from '@tiptap/core'
import { photoId } from '../../photos/photo.ts'

/** A photo of the gallery, named by the hash of its content. Caption, alt text and credit stay in the gallery. */
export const Photo = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    photo: { default: null, rendered: false, parseHTML: () => null, validate: (id: unknown) => void photoId.parse(id) },
  }),
  renderHTML: ({ node }) => ['figure', { 'data-photo': node.attrs.photo }, ''],
})
