import { recordsCsv } from '../../../shared/directory/exchange/recordsCsv.ts'
import { recordsVcard } from '../../../shared/directory/exchange/recordsVcard.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { slug } from '../../../shared/language/slug.ts'
import { localDay } from '../../i18n/moments.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { saveFile } from '../../ui/saveFile.ts'

export type ExportFormat = 'csv' | 'vcf'

const types = { csv: 'text/csv;charset=utf-8', vcf: 'text/vcard;charset=utf-8' } as const

/** Gives records to the person as a file; `all` is the whole directory, which tells what institutions are called. */
export function useExport() {
  const words = useWords()
  const language = useLanguage()
  return (format: ExportFormat, records: readonly DirectoryRecord[], all: readonly DirectoryRecord[]): void => {
    const content = format === 'csv' ? recordsCsv(records, all, language) : recordsVcard(records, all)
    const [first] = records
    const alone = first && records.length === 1 ? slug(recordName(first, language)) : ''
    saveFile(`${alone || `${words('exchange.file')}-${localDay(new Date())}`}.${format}`, content, types[format])
  }
}
