import { splitBlockAs } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'

/** Words typed on the new line go on in bold or italic, but not in a link or in somebody's name. */
const goesOn: ReadonlySet<string> = new Set(['bold', 'italic'])

const split = splitBlockAs((node, atEnd) => {
  const { id, pl, basis, level } = node.attrs
  const paragraph = node.type.schema.nodes.paragraph
  const type = atEnd && node.type.name === 'heading' && paragraph ? paragraph : node.type
  return { type, attrs: { id, pl, basis, ...(type === node.type && level !== undefined && { level }) } }
})

/** Enter inside a block. Both halves carry its id for a moment; which of them keeps it is decided by their text. */
export const splitBlock: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const marks = (state.storedMarks ?? ($to.parentOffset > 0 ? $from.marks() : [])).filter(mark =>
    goesOn.has(mark.type.name),
  )
  return split(state, dispatch && (tr => dispatch(tr.ensureMarks(marks).scrollIntoView())))
}
