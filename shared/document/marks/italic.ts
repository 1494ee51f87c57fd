import { Mark } from '@tiptap/core'

export const Italic = Mark.create({ name: 'italic', renderHTML: () => ['em', {}, 0] })
