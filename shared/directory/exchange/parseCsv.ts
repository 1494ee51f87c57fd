import { done, type Result, refused } from '../../result.ts'

export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Rows of separated values (RFC 4180, with any line ending); those without a word in them are left out. Spaces around a cell count only
 * within quotation marks. Refuses quotation marks that do not end, with the line on which they begin.
 */
export function parseCsv(
  text: string,
  delimiter: string,
): Result<readonly CsvRow[], { readonly kind: 'quotes-not-closed'; readonly line: number }> {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let rowLine = 1
  let at = 0

  /** From the quotation mark to the one that ends it; null where none does. */
  function quoted(): string | null {
    let cell = ''
    for (let from = at + 1; ; ) {
      const end = text.indexOf('"', from)
      if (end < 0) return null
      cell += text.slice(from, end)
      at = end + 1
      if (text[at] !== '"') break
      cell += '"'
      from = at + 1
    }
    line += cell.match(lineEnds)?.length ?? 0
    return cell
  }

  /** Up to the next delimiter or the end of the line. */
  function bare(): string {
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
    return text.slice(from, at)
  }

  while (at < text.length) {
    const opens = /[^\S\r\n\t]*"/y
    opens.lastIndex = at
    if (opens.test(text)) {
      at = opens.lastIndex - 1
      const from = line
      const cell = quoted()
      if (cell === null) return refused({ kind: 'quotes-not-closed', line: from })
      cells.push(cell + bare().trimEnd())
    } else cells.push(bare().trim())
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    if (cells.some(cell => cell !== '')) rows.push({ line: rowLine, cells })
    cells = []
    rowLine = line
  }
  if (cells.some(cell => cell !== '')) rows.push({ line: rowLine, cells })
  return done(rows)
}

const lineEnds = /\r\n|\r|\n/gu
