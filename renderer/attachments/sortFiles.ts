import { isPdf } from '../../shared/attachments/isPdf.ts'
import { headOfFile } from './headOfFile.ts'

/**
 * Parts what was dropped on the window: PDF files, and the rest, which the gallery judges. The content decides; a file that only
 * calls itself a PDF goes with them as well, so that it is refused as what its owner took it for.
 */
export async function sortFiles(files: readonly File[]): Promise<{ pdfs: readonly File[]; others: readonly File[] }> {
  const meant = await Promise.all(
    files.map(async file => /\.pdf$/i.test(file.name) || isPdf((await headOfFile(file)) ?? new Uint8Array())),
  )
  return { pdfs: files.filter((_, at) => meant[at]), others: files.filter((_, at) => !meant[at]) }
}
