import { safeCell } from './safeCell.ts'

const mustBeQuoted = /[";,\t\r\n]|^\s|\s$/u

const written = (cell: string): string => {
  const safe = safeCell(cell)
  return mustBeQuoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** As a Polish spreadsheet writes it: UTF-8 with a byte order mark, semicolons, CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(written).join(';')}\r\n`).join('')}`
