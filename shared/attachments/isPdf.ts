/** So many bytes of a file's beginning are enough to tell. */
export const pdfHeadBytes = 1024

const mark = [...'%PDF-'].map(sign => sign.charCodeAt(0))

/**
 * Whether a file is a PDF by its first bytes; its name says nothing. Readers accept the header anywhere in the first 1024 bytes
 * (PDF Reference 1.7, appendix H, note 13): what a mail gateway or a printer driver put before it does no harm.
 */
export function isPdf(head: Uint8Array): boolean {
  const last = Math.min(head.length, pdfHeadBytes) - mark.length
  for (let from = 0; from <= last; from++) if (mark.every((byte, at) => head[from + at] === byte)) return true
  return false
}
