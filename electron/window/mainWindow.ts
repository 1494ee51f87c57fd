import { join } from 'node:path'
import { BrowserWindow, screen } from 'electron'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ourOrigin } from './ourPage.ts'
import { lastPlace, rememberPlace } from './windowMemory.ts'
import { placeOnScreens, smallest } from './windowPlace.ts'

/** The one window, sandboxed: a page in it has a port to main and nothing else. */
export function openMainWindow(
  appFolder: string,
  memory: { readonly fs: FileSystem; readonly folder: string },
): BrowserWindow {
  const last = lastPlace(memory.folder)
  const window = new BrowserWindow({
    show: false,
    ...placeOnScreens(
      last,
      screen.getAllDisplays().map(display => display.workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
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
  rememberPlace(window, memory.fs, memory.folder)
  window.once('ready-to-show', () => {
    // Maximizing shows a window; before this it would be an empty one.
    if (last?.maximized) window.maximize()
    window.show()
  })
  void window.loadURL(`${ourOrigin}/index.html`)
  return window
}
