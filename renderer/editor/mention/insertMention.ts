import type { Range } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import type { RecordRow } from '../records.ts'

/** Puts a record's words in the place of what was typed. The caret stays at their end, so that an ending can be added. */
export const insertMention =
  (range: Range, row: RecordRow, key: string): Command =>
  (state, dispatch) => {
    const { mention } = state.schema.marks
    const $from = state.doc.resolve(range.from)
    if (!mention || !$from.parent.type.allowsMarkType(mention) || row.text === '') return false
    const kept = $from.marks().filter(mark => mark.type !== mention && mark.type.name !== 'link')
    const marks = mention.create({ kind: row.kind, id: row.id, key }).addToSet(kept)
    dispatch?.(state.tr.replaceWith(range.from, range.to, state.schema.text(row.text, marks)).scrollIntoView())
    return true
  }
