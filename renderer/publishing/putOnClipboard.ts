import type { ClipboardTexts } from './copyVersion.ts'

/** One entry of the clipboard in one or two forms; the field that it is pasted into takes the one it understands. */
export async function putOnClipboard({ plain, html }: ClipboardTexts): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain)
  const forms = { 'text/plain': plain, 'text/html': html }
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
