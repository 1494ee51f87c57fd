import { type BrowserWindow, dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/** A page that does not answer: the person decides whether to wait; what was saved is on the disk. A page that answers again takes the question back. */
export function askWhenHung(window: BrowserWindow, words: () => Words): void {
  let asking: AbortController | null = null
  window.on('responsive', () => asking?.abort())
  window.on('unresponsive', async () => {
    if (asking) return
    asking = new AbortController()
    const say = words()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say('dialog.hung'),
      detail: say('dialog.hungWhat'),
      buttons: [say('dialog.wait'), say('dialog.reload')],
      defaultId: 0,
      cancelId: 0,
      signal: asking.signal,
    })
    asking = null
    // The crash is answered like any other: the page is loaded again.
    if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  })
}
