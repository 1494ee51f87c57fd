import type { DocumentNode } from '../document/documentShape.ts'
import type { FoundBlock, FoundCell, Line } from './foundBlock.ts'
import { lineAsJson } from './line.ts'

const node = (type: string, content: readonly DocumentNode[], attrs: Record<string, unknown> = {}): DocumentNode => ({
  type,
  ...(Object.keys(attrs).length > 0 && { attrs }),
  ...(content.length > 0 && { content }),
})

const paragraph = (line: Line): DocumentNode => node('paragraph', lineAsJson(line))

function cell({ head, colspan, rowspan, content }: FoundCell): DocumentNode {
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
  const inside = content.map(block)
  return node(head ? 'tableHeader' : 'tableCell', inside.length > 0 ? inside : [paragraph([])], attrs)
}

/** A found block as a node of a document, without an id. */
export function block(found: FoundBlock): DocumentNode {
  switch (found.kind) {
    case 'line':
      return paragraph(found.line)
    case 'heading':
      return node('heading', lineAsJson(found.line), { level: found.level === 3 ? 3 : 2 })
    case 'list':
      return node(
        found.ordered ? 'orderedList' : 'bulletList',
        found.items.map(item => node('listItem', item.content.map(block))),
        found.ordered && found.start !== 1 ? { start: found.start } : {},
      )
    case 'quotation':
      return node('quotation', [...found.lines.map(paragraph), node('quotationAuthor', lineAsJson(found.author))])
    case 'table':
      return node(
        'table',
        found.rows.map(row => node('tableRow', row.map(cell))),
      )
    case 'rule':
      return node('horizontalRule', [])
    default:
      return found satisfies never
  }
}
