import type { Range } from '@tiptap/core'

export type MenuIcon =
  | 'person'
  | 'institution'
  | 'new'
  | 'form'
  | 'heading2'
  | 'heading3'
  | 'list'
  | 'numbered'
  | 'quotation'
  | 'table'
  | 'rule'
  | 'photo'
  | 'video'
  | 'attachment'

/** One row of a list under the caret. */
export interface MenuRow {
  readonly id: string
  readonly icon: MenuIcon
  readonly label: string
  /** Smaller words beside it; may be empty. */
  readonly about: string
  /** A line above it parts it from the rows before. */
  readonly parted: boolean
  /** `range` is what was typed to find it, with the sign before it. */
  readonly choose: (range: Range) => void
}

/** The list that is open in one text, at most one at a time. */
export interface OpenMenu {
  /** Names the list to a screen reader. */
  readonly name: string
  readonly rows: readonly MenuRow[]
  readonly chosen: number
  /** Said instead of rows when there are none. */
  readonly hint: string
  /** Where the typed words are on the screen. */
  readonly place: () => DOMRect | null
  readonly pick: (row: MenuRow) => void
}
