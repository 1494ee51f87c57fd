import { type BrowserWindow, dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/**
 * A page holds back its own end while words in it are nowhere else (the disk is full, the library's folder has gone).
 * Electron would then not close the window and say nothing; here the person decides, and staying has the focus.
 */
export function askBeforeLosing(window: BrowserWindow, words: () => Words): void {
  window.webContents.on('will-prevent-unload', event => {
    const say = words()
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: say('dialog.unsaved'),
      detail: say('dialog.unsavedWhat'),
      buttons: [say('dialog.stay'), say('dialog.closeAnyway')],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) event.preventDefault()
  })
}
