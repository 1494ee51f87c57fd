import { Mark } from '@tiptap/core'
import { safeLink } from '../safeLink.ts'

/** Text typed after a link is not part of it. A link whose address is not safe has no place in a document. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({
    href: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (href: unknown) => {
        if (typeof href !== 'string' || safeLink(href) !== href) throw new RangeError(`unsafe link ${href}`)
      },
    },
  }),
  renderHTML: ({ mark }) => {
    const href = safeLink(String(mark.attrs.href))
    return href === null ? ['span', {}, 0] : ['a', { href, rel: 'noopener noreferrer' }, 0]
  },
})
