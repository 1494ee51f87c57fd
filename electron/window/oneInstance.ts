import { app, BrowserWindow } from 'electron'

/** Runs `start` in the first Kronika of this person; a second one shows the first's window and ends. */
export function oneInstance(start: () => Promise<void>): void {
  if (!app.requestSingleInstanceLock()) {
    // Not quit(): nothing else may run.
    app.exit(0)
    return
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
}
