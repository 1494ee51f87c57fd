import type { EditorState } from '@tiptap/pm/state'
import type { BlockKind } from '../commands/turnInto.ts'
import { type Part, partAt } from '../parts/parts.ts'

/** What the toolbar shows of a text; plain values, so that equal states draw nothing. */
export interface ToolbarState {
  readonly part: Part
  readonly block: BlockKind
  readonly bold: boolean
  readonly italic: boolean
  readonly link: boolean
  readonly list: 'bulletList' | 'orderedList' | null
  readonly quotation: boolean
  readonly table: boolean
}

/** Read from the ancestors of the caret only: it runs on every key. */
export function toolbarState(state: EditorState): ToolbarState {
  const { $from, empty } = state.selection
  const marks = state.storedMarks ?? (empty ? $from.marks() : ($from.nodeAfter?.marks ?? $from.marks()))
  const marked = (name: string) => marks.some(mark => mark.type.name === name)
  let list: ToolbarState['list'] = null
  let quotation = false
  let table = false
  for (let depth = $from.depth; depth > 0; depth--) {
    const { name } = $from.node(depth).type
    if (list === null && (name === 'bulletList' || name === 'orderedList')) list = name
    if (name === 'quotation') quotation = true
    if (name === 'table') table = true
  }
  const heading = $from.parent.type.name === 'heading'
  const block = heading ? ($from.parent.attrs.level === 3 ? 'heading3' : 'heading2') : 'paragraph'
  return {
    part: partAt(state.doc, state.selection.from),
    block,
    bold: marked('bold'),
    italic: marked('italic'),
    link: marked('link') || (empty && ($from.nodeAfter?.marks.some(mark => mark.type.name === 'link') ?? false)),
    list,
    quotation,
    table,
  }
}
