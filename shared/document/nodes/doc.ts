import { Node } from '@tiptap/core'

/** One language version is one document; its first two children are always the title and the lead. */
export const Doc = Node.create({ name: 'doc', topNode: true, content: 'title lead block+' })
