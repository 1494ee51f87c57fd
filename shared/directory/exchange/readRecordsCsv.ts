import { done, type Result, refused } from '../../result.ts'
import { columnOf } from './columns.ts'
import type { ExchangedFile, ExchangedRecord, ExchangeProblem } from './exchangedRecord.ts'
import { type CsvRow, parseCsv } from './parseCsv.ts'
import { type Cells, recordInCells } from './recordInCells.ts'
import { plainCell } from './safeCell.ts'
import { textOfBytes } from './textOfBytes.ts'

/** `not-a-table`: no text, as a file of a spreadsheet's own is none. `line` is where quotation marks begin that do not end. */
export type CsvRefusal =
  | { readonly kind: 'not-a-table' | 'no-columns' }
  | { readonly kind: 'quotes-not-closed'; readonly line: number }

const delimiters = [';', ',', '\t']

/**
 * Reads a table of people and institutions: UTF-8, UTF-16 or windows-1250, between semicolons, commas or tabs, with Polish or English
 * headings in any order. What is not understood is told by line and field; the rest is read.
 */
export function readRecordsCsv(bytes: Uint8Array): Result<ExchangedFile, CsvRefusal> {
  const text = textOfBytes(bytes)
  if (text.includes('\0')) return refused({ kind: 'not-a-table' })
  const tables = delimiters.map(delimiter => parseCsv(text, delimiter))
  const best = tables
    .flatMap(table => (table.ok ? [table.value] : []))
    .toSorted((one, other) => knownColumns(other) - knownColumns(one))[0]
  if (best && knownColumns(best) > 0) return done(readTable(best))
  const broken = tables.find(table => !table.ok)
  return broken && !broken.ok ? refused(broken.refusal) : refused({ kind: 'no-columns' })
}

const knownColumns = ([head]: readonly CsvRow[]): number =>
  (head?.cells ?? []).filter(heading => columnOf(heading) !== null).length

function readTable([head, ...rows]: readonly CsvRow[]): ExchangedFile {
  const headings = (head?.cells ?? []).map(plainCell)
  const keys = headings.map(columnOf)
  const problems: ExchangeProblem[] = headings
    .filter((heading, at) => keys[at] === null && heading.trim() !== '')
    .map(text => ({ line: head?.line ?? 1, field: null, kind: 'unknown-column', text }))
  const read: ExchangedRecord[] = []
  for (const { line, cells } of rows) {
    const said: [NonNullable<(typeof keys)[number]>, string][] = []
    // Of two columns that mean the same, the first that says something counts.
    for (const [at, key] of keys.entries()) {
      const cell = plainCell(cells[at] ?? '')
      if (key !== null && cell !== '' && !said.some(([known]) => known === key)) said.push([key, cell])
    }
    const byColumn: Cells = new Map(said)
    const record = recordInCells(byColumn, line, problems)
    if (record) read.push(record)
  }
  return { rows: read, problems }
}
