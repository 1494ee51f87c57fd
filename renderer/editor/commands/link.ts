import { getMarkRange } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { safeLink } from '../../../shared/document/safeLink.ts'

/** Links the chosen words, or the link around the caret; without either the address itself becomes the words. */
export const setLink =
  (typed: string): Command =>
  (state, dispatch) => {
    const { link } = state.schema.marks
    const href = safeLink(typed)
    if (!link || href === null) return false
    const { $from, from, to, empty } = state.selection
    const mark = link.create({ href })
    const tr = state.tr
    const around = empty ? getMarkRange($from, link) : undefined
    if (!$from.parent.type.allowsMarkType(link)) return false
    if (empty && !around) tr.insert(from, state.schema.text(typed.trim(), [mark]))
    else tr.addMark(around?.from ?? from, around?.to ?? to, mark)
    dispatch?.(tr.removeStoredMark(link).scrollIntoView())
    return true
  }

export const removeLink: Command = (state, dispatch) => {
  const { link } = state.schema.marks
  const { $from, from, to, empty } = state.selection
  const range = link && (empty ? getMarkRange($from, link) : { from, to })
  if (!link || !range) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, link))
  return true
}

/** Address of the link at the caret or at the start of the selection, or empty. */
export function linkAt(state: Parameters<Command>[0]): string {
  const { $from, empty } = state.selection
  const marks = empty ? $from.marks() : ($from.nodeAfter?.marks ?? [])
  const inside = [...marks, ...($from.nodeAfter?.marks ?? [])].find(mark => mark.type.name === 'link')
  return typeof inside?.attrs.href === 'string' ? inside.attrs.href : ''
}
