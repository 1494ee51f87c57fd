import type { Node, Schema } from '@tiptap/pm/model'

/** Three columns and three rows, the first of them the head: what an office begins a table with. */
export function newTable(schema: Schema, rows = 3, columns = 3): Node | null {
  const { table, tableRow, tableHeader, tableCell } = schema.nodes
  if (!table || !tableRow || !tableHeader || !tableCell) return null
  const row = (head: boolean) =>
    tableRow.create(
      null,
      Array.from({ length: columns }, () => (head ? tableHeader : tableCell).createAndFill() ?? []).flat(),
    )
  return table.create(
    null,
    Array.from({ length: rows }, (_, place) => row(place === 0)),
  )
}
