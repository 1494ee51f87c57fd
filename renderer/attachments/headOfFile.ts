import { pdfHeadBytes } from '../../shared/attachments/isPdf.ts'

/** The beginning of a file, or null where it cannot be read: a folder, a card that was pulled out. */
export const headOfFile = (file: File): Promise<Uint8Array | null> =>
  file
    .slice(0, pdfHeadBytes)
    .arrayBuffer()
    .then(
      bytes => new Uint8Array(bytes),
      () => null,
    )
