import type { ClipboardTexts } from './copyVersion.ts'

/** Puts texts on the clipboard; false where it took nothing, because the window has lost the focus or the system has closed it. */
export async function tookCopy(put: (texts: ClipboardTexts) => Promise<void>, texts: ClipboardTexts): Promise<boolean> {
  try {
    await put(texts)
    return true
  } catch (error) {
    console.error('the clipboard took nothing', error)
    return false
  }
}
