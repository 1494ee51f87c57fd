import { Mark } from '@tiptap/core'

export const Bold = Mark.create({ name: 'bold', renderHTML: () => ['strong', {}, 0] })
