import { type BrowserWindow, dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/** A page that does not answer: the person decides whether to wait; what was saved is on the disk. */
export function askWhenHung(window: BrowserWindow, words: () => Words): void {
  let asking = false
  window.on('unresponsive', async () => {
    if (asking) return
    asking = true
    const say = words()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say('dialog.hung'),
      detail: say('dialog.hungWhat'),
      buttons: [say('dialog.wait'), say('dialog.reload')],
      defaultId: 0,
      cancelId: 0,
    })
    asking = false
    // The crash is answered like any other: the page is loaded again.
    if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  })
}
