import type { Command } from '@tiptap/pm/state'
import { partAt } from '../parts/parts.ts'

export type BlockKind = 'paragraph' | 'heading2' | 'heading3'

/** Makes the chosen paragraphs and headings of the body one of these; they stay the same blocks. */
export const turnInto =
  (kind: BlockKind): Command =>
  (state, dispatch) => {
    const { paragraph, heading } = state.schema.nodes
    const type = kind === 'paragraph' ? paragraph : heading
    const { from, to } = state.selection
    if (!type || partAt(state.doc, from) !== 'body') return false
    const tr = state.tr.setBlockType(from, to, type, ({ attrs: { level: _, ...attrs } }) =>
      kind === 'paragraph' ? attrs : { ...attrs, level: kind === 'heading2' ? 2 : 3 },
    )
    dispatch?.(tr.scrollIntoView())
    return tr.docChanged
  }
