import { Node } from '@tiptap/core'
import { isContentHash } from '../contentHash.ts'

/** A photo of the gallery, named by the hash of its content. Caption, alt text and credit stay in the gallery. */
export const Photo = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    photo: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (photo: unknown) => {
        if (!isContentHash(photo)) throw new RangeError(`photo ${photo}`)
      },
    },
  }),
  renderHTML: ({ node }) => ['figure', { 'data-photo': node.attrs.photo }, ''],
})
