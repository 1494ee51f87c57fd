import { Node } from '@tiptap/core'
import { isContentHash } from '../contentHash.ts'

/** A document to download (a programme in PDF), kept by the hash of its content. */
export const Attachment = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    hash: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (hash: unknown) => {
        if (!isContentHash(hash)) throw new RangeError(`attachment ${hash}`)
      },
    },
    name: { default: '', rendered: false, parseHTML: () => null, validate: 'string' },
  }),
  renderHTML: ({ node }) => ['p', { 'data-attachment': node.attrs.hash }, String(node.attrs.name)],
})
