import { Node } from '@tiptap/core'
import { safeVideo } from '../safeVideo.ts'

/** A link to a film (YouTube, Vimeo or any https address); nothing is embedded. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    address: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (address: unknown) => {
        if (typeof address !== 'string' || safeVideo(address) !== address)
          throw new RangeError(`unsafe video ${address}`)
      },
    },
  }),
  renderHTML: ({ node }) => {
    const address = safeVideo(String(node.attrs.address)) ?? ''
    return ['p', { 'data-video': address }, ['a', { href: address, rel: 'noopener noreferrer' }, address]]
  },
})
