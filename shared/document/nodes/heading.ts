import { Node } from '@tiptap/core'

/** Of level 2 or 3: the title is the only heading of level 1 on the page. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    level: {
      default: 2,
      rendered: false,
      parseHTML: () => null,
      validate: (level: unknown) => {
        if (level !== 2 && level !== 3) throw new RangeError(`heading of level ${level}`)
      },
    },
  }),
  renderHTML: ({ node }) => [node.attrs.level === 3 ? 'h3' : 'h2', {}, 0],
})
