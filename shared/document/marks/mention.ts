import { Mark } from '@tiptap/core'
import { isRecordReference } from '../recordReference.ts'

export type MentionKind = 'person' | 'institution'

/**
 * A place in the text that stands for a person or an institution, over text that stays editable, so that
 * "Sebastiana Rynkiewicza" can stand for Sebastian Rynkiewicz. `key` tells one mention from the next:
 * pieces of one mention (a bold word in its middle) share it.
 */
export const Mention = Mark.create({
  name: 'mention',
  priority: 1100,
  inclusive: true,
  keepOnSplit: false,
  addAttributes: () => ({
    kind: {
      default: 'institution',
      rendered: false,
      parseHTML: () => null,
      validate: (kind: unknown) => {
        if (kind !== 'person' && kind !== 'institution') throw new RangeError(`mention of kind ${kind}`)
      },
    },
    id: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (id: unknown) => {
        if (!isRecordReference(id)) throw new RangeError(`mention of record ${id}`)
      },
    },
    key: { default: null, rendered: false, parseHTML: () => null, validate: 'string' },
  }),
  renderHTML: ({ mark }) => [
    'span',
    { 'data-mention': mark.attrs.kind, 'data-record': mark.attrs.id, 'data-key': mark.attrs.key },
    0,
  ],
})
