import { attribute, type HtmlElement, type HtmlNode, isElement } from './elements.ts'
import { findBlocks } from './findBlocks.ts'
import { type FoundBlock, type FoundCell, linesIn, textLine } from './foundBlock.ts'
import { allMarked, without } from './line.ts'
import type { Marks } from './marks.ts'

function rowsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter(isElement).flatMap(element => {
    if (element.tagName === 'tr') return [element]
    return ['thead', 'tbody', 'tfoot'].includes(element.tagName) ? rowsOf(element.childNodes) : []
  })
}

const span = (cell: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), 100)

function cellOf(cell: HtmlElement, marks: Marks): FoundCell {
  const found = findBlocks(cell.childNodes, marks)
  const content = found.flatMap(block => (block.kind === 'list' ? [block] : linesIn(block).map(textLine)))
  return { head: cell.tagName === 'th', colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan'), content }
}

const empty: FoundCell = { head: false, colspan: 1, rowspan: 1, content: [] }

/** Every row as wide as the widest: the editor's tables are rectangles, and pasted ones often are not. */
function rectangle(rows: readonly (readonly FoundCell[])[]): readonly (readonly FoundCell[])[] {
  const taken: number[] = rows.map(() => 0)
  rows.forEach((row, place) => {
    for (const cell of row)
      for (let below = place; below < Math.min(place + cell.rowspan, rows.length); below++)
        taken[below] = (taken[below] ?? 0) + cell.colspan
  })
  const width = Math.max(...taken)
  return rows.map((row, place) => [
    ...row.map(cell => ({ ...cell, rowspan: Math.min(cell.rowspan, rows.length - place) })),
    ...Array.from({ length: width - (taken[place] ?? 0) }, () => ({
      ...empty,
      head: row.length > 0 && row.every(cell => cell.head),
    })),
  ])
}

const isBoldRow = (row: readonly FoundCell[]): boolean =>
  row.length > 1 &&
  row.every(cell => cell.content.length > 0 && cell.content.flatMap(linesIn).every(line => allMarked(line, 'bold')))

/** Office programs know no head of a table: a first row that is all bold is one. */
function withHead(rows: readonly (readonly FoundCell[])[]): readonly (readonly FoundCell[])[] {
  const [first, ...rest] = rows
  if (!first || rest.length === 0) return rows
  const bold = isBoldRow(first)
  if (!bold && !first.every(cell => cell.head)) return rows
  const head = first.map(cell => ({
    ...cell,
    head: true,
    content: cell.content.map(block =>
      block.kind === 'line' ? { ...block, line: without(block.line, 'bold') } : block,
    ),
  }))
  return [head, ...rest]
}

/** A table, or what is in it when it is only a frame around one cell. */
export function findTable(element: HtmlElement, marks: Marks): readonly FoundBlock[] {
  const caption = element.childNodes.filter(node => isElement(node) && node.tagName === 'caption')
  const above = findBlocks(caption, marks)
  const elements = rowsOf(element.childNodes).map(row =>
    row.childNodes.filter(isElement).filter(cell => cell.tagName === 'td' || cell.tagName === 'th'),
  )
  const [only] = elements
  if (only && elements.length === 1 && only.length === 1 && only[0])
    return [...above, ...findBlocks(only[0].childNodes, marks)]
  const rows = elements.map(row => row.map(cell => cellOf(cell, marks))).filter(row => row.length > 0)
  const filled = rows.some(row => row.some(cell => cell.content.length > 0))
  return filled ? [...above, { kind: 'table', rows: withHead(rectangle(rows)) }] : above
}
