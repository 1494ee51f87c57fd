import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import type { RecordRow } from '../records.ts'
import type { MentionPlace } from './mentionPlaces.ts'

/** Whom these words mean from now on, or nobody. The words themselves stay as they are. */
export const meanBy =
  (places: readonly MentionPlace[], record: Pick<RecordRow, 'kind' | 'id'> | null): Command =>
  (state, dispatch) => {
    const { mention } = state.schema.marks
    const changed = places.filter(place => place.id !== record?.id)
    if (!mention || changed.length === 0) return false
    const tr = state.tr
    for (const { from, to, key } of changed) {
      if (record) tr.addMark(from, to, mention.create({ kind: record.kind, id: record.id, key }))
      else tr.removeMark(from, to, mention)
    }
    dispatch?.(closeHistory(tr))
    return true
  }
