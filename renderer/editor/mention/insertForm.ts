import type { Range } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import type { RecordForm, RecordRow } from '../records.ts'
import { insertMention } from './insertMention.ts'

/** Puts a record in one of its forms: the office as plain words, in the place of what of it was typed already, and the name as the mention. */
export const insertForm =
  (range: Range, row: RecordRow, { office, name, replaces }: RecordForm, key: string): Command =>
  (state, dispatch) => {
    const named = { ...row, text: name }
    if (office === '') return insertMention(range, named, key)(state, dispatch)
    const $at = state.doc.resolve(range.from)
    const from = Math.max($at.start(), range.from - replaces)
    const words = `${office} `
    const { mention } = state.schema.marks
    if (!mention || !$at.parent.type.allowsMarkType(mention)) return false
    const kept = state.doc
      .resolve(from)
      .marks()
      .filter(mark => mark.type !== mention && mark.type.name !== 'link')
    const marks = mention.create({ kind: row.kind, id: row.id, key }).addToSet(kept)
    const { schema } = state
    dispatch?.(
      state.tr.replaceWith(from, range.to, [schema.text(words, kept), schema.text(name, marks)]).scrollIntoView(),
    )
    return true
  }
