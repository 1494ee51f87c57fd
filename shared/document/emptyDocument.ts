import type { DocumentNode } from './documentShape.ts'

/** A version in which nothing has been written yet. Block ids are given by the editor, or by whoever makes blocks. */
export const emptyDocument = (blockId: string): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'title' }, { type: 'lead' }, { type: 'paragraph', attrs: { id: blockId } }],
})
