import { app, BrowserWindow } from 'electron'
import { toFront } from './toFront.ts'

/**
 * Runs `start` in the first Kronika of this person; a second one shows the first's window and ends. A start that failed is told
 * to `failed` and ends the process: without a window it would only keep others from starting.
 */
export function oneInstance(start: () => Promise<void>, failed: (error: unknown) => void): void {
  if (!app.requestSingleInstanceLock()) {
    // Not quit(): nothing else may run.
    app.exit(0)
    return
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) toFront(window)
  })
  app.on('window-all-closed', () => app.quit())
  app
    .whenReady()
    .then(start)
    .catch(error => {
      failed(error)
      app.exit(1)
    })
}
