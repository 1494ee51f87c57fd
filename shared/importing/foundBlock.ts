import type { Piece } from './line.ts'

export type Line = readonly Piece[]

export interface FoundItem {
  /** Blocks of the item; the first is always a line. */
  readonly content: readonly FoundBlock[]
}

export interface FoundCell {
  readonly head: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly content: readonly FoundBlock[]
}

/** A block found in a foreign text, before it is known which of them are the title and the lead. */
export type FoundBlock =
  | { readonly kind: 'line'; readonly line: Line; readonly role: 'lead' | 'title' | 'text' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly FoundItem[] }
  | { readonly kind: 'quotation'; readonly lines: readonly Line[]; readonly author: Line }
  | { readonly kind: 'table'; readonly rows: readonly (readonly FoundCell[])[] }
  | { readonly kind: 'rule' }

export const textLine = (line: Line): FoundBlock => ({ kind: 'line', line, role: 'text' })

/** Every line of a block in reading order, for places where only lines may stand. */
export function linesIn(block: FoundBlock): readonly Line[] {
  switch (block.kind) {
    case 'line':
    case 'heading':
      return [block.line]
    case 'list':
      return block.items.flatMap(item => item.content.flatMap(linesIn))
    case 'quotation':
      return block.author.length > 0 ? [...block.lines, block.author] : block.lines
    case 'table':
      return block.rows.flatMap(row => row.flatMap(cell => cell.content.flatMap(linesIn)))
    case 'rule':
      return []
    default:
      return block satisfies never
  }
}
