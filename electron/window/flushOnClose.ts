import { app, type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron'
import { channels } from './channels.ts'
import { isOurPage } from './ourPage.ts'

/** How long a page may take to write its last words. Milliseconds. */
const patience = 3000

/**
 * Holds the window open until its page says that everything is on disk, or for three seconds. Holding it cancels a quit,
 * so whether one was wanted is remembered, until a page that would lose words stays after all: then everything begins anew.
 */
export function flushOnClose(window: BrowserWindow): void {
  let state: 'open' | 'flushing' | 'flushed' = 'open'
  let quitting = false
  const onQuit = () => {
    quitting = true
  }
  app.on('before-quit', onQuit)
  window.on('closed', () => app.off('before-quit', onQuit))
  window.webContents.on('will-prevent-unload', () => {
    if (state === 'flushed') state = 'open'
    quitting = false
  })

  window.on('close', event => {
    if (state === 'flushed') return
    event.preventDefault()
    if (state === 'flushing') return
    state = 'flushing'
    const timer = setTimeout(close, patience)
    ipcMain.on(channels.flushed, heard)
    window.webContents.send(channels.flush)

    function heard(said: IpcMainEvent): void {
      if (said.sender === window.webContents && isOurPage(said.senderFrame)) close()
    }

    function close(): void {
      clearTimeout(timer)
      ipcMain.off(channels.flushed, heard)
      state = 'flushed'
      if (quitting) app.quit()
      else window.close()
    }
  })
}
