import { isPdf, pdfHeadBytes } from '../../shared/attachments/isPdf.ts'

/**
 * Parts what was dropped on the window: PDF files, and the rest, which the gallery judges. The content decides; a file that only
 * calls itself a PDF goes with them as well, so that it is refused as what its owner took it for.
 */
export async function sortFiles(files: readonly File[]): Promise<{ pdfs: readonly File[]; others: readonly File[] }> {
  const meant = await Promise.all(files.map(async file => /\.pdf$/i.test(file.name) || isPdf(await headOf(file))))
  return { pdfs: files.filter((_, at) => meant[at]), others: files.filter((_, at) => !meant[at]) }
}

/** No bytes where the file cannot be read (a folder, a card that was pulled out): why not is said when it is added. */
const headOf = (file: File): Promise<Uint8Array> =>
  file
    .slice(0, pdfHeadBytes)
    .arrayBuffer()
    .then(
      bytes => new Uint8Array(bytes),
      () => new Uint8Array(),
    )
