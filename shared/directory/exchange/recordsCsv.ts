import type { Language } from '../../language/language.ts'
import type { DirectoryRecord } from '../record.ts'
import { cellsOf } from './cellsOf.ts'
import { columns } from './columns.ts'
import { csvText } from './csvText.ts'
import { institutionLabel } from './institutionNames.ts'

/**
 * Records as a file for a spreadsheet, one a row, with the headings of this language. `all` is the whole directory, which tells what
 * institutions are called. A merged record is left out: it has no life of its own.
 */
export function recordsCsv(
  records: readonly DirectoryRecord[],
  all: readonly DirectoryRecord[],
  language: Language,
): string {
  const labelOf = institutionLabel(all)
  const rows = records
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(record => {
      const cells = cellsOf(record, language, labelOf)
      return columns.map(({ key }) => cells[key] ?? '')
    })
  return csvText([columns.map(column => column[language]), ...rows])
}
