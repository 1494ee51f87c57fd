import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { ourOrigin } from './ourPage.ts'

/** The one window, sandboxed: a page in it has a port to main and nothing else. */
export function openMainWindow(appFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1366,
    height: 768,
    minWidth: 720,
    minHeight: 480,
    webPreferences: {
      preload: join(appFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ourOrigin}/index.html`)
  return window
}
