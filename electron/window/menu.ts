import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/contract/windowBridge.ts'
import type { Words } from '../../shared/words/words.ts'
import { channels } from './channels.ts'

/**
 * A small menu, because the systems expect one. Undoing goes to the page, which has one list for both columns; Electron's
 * own roles would undo behind its back.
 */
export function setMenu(words: Words): void {
  const item = (label: string, accelerator: string, command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    click: () => BrowserWindow.getAllWindows()[0]?.webContents.send(channels.menu, command),
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: words('menu.file'),
        submenu: [
          item(words('menu.newArticle'), 'CmdOrCtrl+N', 'new-article'),
          { type: 'separator' },
          { label: words('menu.quit'), role: 'quit' },
        ],
      },
      {
        label: words('menu.edit'),
        submenu: [
          item(words('menu.undo'), 'CmdOrCtrl+Z', 'undo'),
          item(words('menu.redo'), 'CmdOrCtrl+Shift+Z', 'redo'),
          { type: 'separator' },
          { label: words('menu.cut'), role: 'cut' },
          { label: words('menu.copy'), role: 'copy' },
          { label: words('menu.paste'), role: 'paste' },
          { label: words('menu.selectAll'), role: 'selectAll' },
        ],
      },
      {
        label: words('menu.view'),
        submenu: [
          { label: words('menu.zoomIn'), role: 'zoomIn' },
          { label: words('menu.zoomOut'), role: 'zoomOut' },
          { label: words('menu.zoomReset'), role: 'resetZoom' },
          { label: words('menu.fullScreen'), role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}
