import type { Command } from '@tiptap/pm/state'

/** Begins a mention with what is chosen: the sign goes before it, so the list opens with those who fit. */
export const askForMention: Command = (state, dispatch) => {
  const { $from, from, to, empty } = state.selection
  const { mention } = state.schema.marks
  if (!mention || !$from.parent.type.allowsMarkType(mention) || !$from.sameParent(state.selection.$to)) return false
  const chosen = empty ? '' : state.doc.textBetween(from, to, ' ').trim()
  const before =
    $from.parentOffset > 0 ? $from.parent.textBetween($from.parentOffset - 1, $from.parentOffset, ' ', ' ') : ''
  const gap = /^[\p{L}\p{N}]$/u.test(before) ? ' ' : ''
  dispatch?.(state.tr.insertText(`${gap}@${chosen}`, from, to).scrollIntoView())
  return true
}
