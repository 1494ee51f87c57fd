import { app, type BrowserWindow, powerMonitor } from 'electron'
import { channels } from './channels.ts'

/**
 * The computer goes to sleep, is shut down, or its person logs off. Sleep only begins the writing. A shutdown (Linux, macOS) is
 * held while Kronika quits in order. Windows asks each window: a held session is shown to the person as Kronika's doing, and may
 * go on after all, so it is held only for words that are not on the disk yet.
 */
export function writeBeforeSleep(window: BrowserWindow, unsaved: () => boolean): void {
  const begin = (): void => {
    if (!window.isDestroyed()) window.webContents.send(channels.flush)
  }
  powerMonitor.on('suspend', begin)
  powerMonitor.on('lock-screen', begin)
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    app.quit()
  })
  window.on('query-session-end', event => {
    if (!unsaved()) return begin()
    event.preventDefault()
    app.quit()
  })
  window.on('session-end', begin)
}
