import type { ExchangedFile } from '../../../shared/directory/exchange/exchangedRecord.ts'
import { type CsvRefusal, readRecordsCsv } from '../../../shared/directory/exchange/readRecordsCsv.ts'
import { readVcard } from '../../../shared/directory/exchange/readVcard.ts'
import { textOfBytes } from '../../../shared/directory/exchange/textOfBytes.ts'
import { done, type Result, refused } from '../../../shared/result.ts'

export type DirectoryFileRefusal = CsvRefusal | { readonly kind: 'too-large' | 'unreadable' | 'nobody' }

/** A directory of tens of thousands is far below. Bytes. */
const largest = 20_000_000

const isCards = (file: File, text: string): boolean =>
  /\.(?:vcf|vcard)$/i.test(file.name) || /^\s*BEGIN:VCARD/i.test(text)

/** People and institutions out of a table or out of cards, whichever the file is. */
export async function readDirectoryFile(file: File): Promise<Result<ExchangedFile, DirectoryFileRefusal>> {
  if (file.size > largest) return refused({ kind: 'too-large' })
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = textOfBytes(bytes)
    const read = isCards(file, text) ? done(readVcard(text)) : readRecordsCsv(bytes)
    return read.ok && read.value.rows.length === 0 && read.value.problems.length === 0
      ? refused({ kind: 'nobody' })
      : read
  } catch (error) {
    console.error('the file was not read', error)
    return refused({ kind: 'unreadable' })
  }
}
