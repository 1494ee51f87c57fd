import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import type { Words } from '../../shared/words/words.ts'
import { channels } from './channels.ts'

export interface MenuFacts {
  readonly words: Words
  readonly state: ShellState
  /** Articles opened last, the newest first. */
  readonly recent: readonly { readonly id: string; readonly title: string }[]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

const toPage = (...message: [string, string]): void => BrowserWindow.getAllWindows()[0]?.webContents.send(...message)

const item = (
  label: string,
  command: MenuCommand,
  enabled: boolean,
  accelerator?: string,
): MenuItemConstructorOptions => ({
  id: command,
  label,
  enabled,
  ...(accelerator !== undefined && { accelerator }),
  click: () => toPage(channels.menu, command),
})

function fileMenu({ words, state, recent }: MenuFacts): MenuItemConstructorOptions {
  const inArticle = state.place === 'article'
  return {
    label: words('menu.file'),
    submenu: [
      item(words('menu.newArticle'), 'new-article', state.place === 'library', 'CmdOrCtrl+N'),
      {
        id: 'recent',
        label: words('menu.recent'),
        enabled: recent.length > 0,
        submenu: recent.map(({ id, title }) => ({
          id: `recent-${id}`,
          label: title.trim() === '' ? words('menu.untitled') : title.replaceAll('&', '&&'),
          click: () => toPage(channels.openArticle, id),
        })),
      },
      item(words('menu.library'), 'library', state.place !== 'library'),
      separator,
      item(words('menu.export'), 'export', inArticle),
      separator,
      item(words('menu.settings'), 'settings', state.place !== 'settings', 'CmdOrCtrl+,'),
      separator,
      { label: words('menu.quit'), role: 'quit' },
    ],
  }
}

/** Undoing goes to the page, which has one list for both columns; Electron's own roles would undo behind its back. */
function editMenu({ words, state }: MenuFacts): MenuItemConstructorOptions {
  return {
    label: words('menu.edit'),
    submenu: [
      item(words('menu.undo'), 'undo', state.canUndo, 'CmdOrCtrl+Z'),
      item(words('menu.redo'), 'redo', state.canRedo, 'CmdOrCtrl+Shift+Z'),
      separator,
      { label: words('menu.cut'), role: 'cut' },
      { label: words('menu.copy'), role: 'copy' },
      { label: words('menu.paste'), role: 'paste' },
      { label: words('menu.selectAll'), role: 'selectAll' },
    ],
  }
}

function viewMenu({ words, state }: MenuFacts): MenuItemConstructorOptions {
  const inArticle = state.place === 'article'
  return {
    label: words('menu.view'),
    submenu: [
      item(words('menu.showPl'), 'show-pl', inArticle, 'F2'),
      item(words('menu.showEn'), 'show-en', inArticle, 'F3'),
      item(words('menu.showBoth'), 'show-both', inArticle, 'F4'),
      item(words('menu.preview'), 'preview', inArticle),
      separator,
      { label: words('menu.zoomIn'), role: 'zoomIn' },
      { label: words('menu.zoomOut'), role: 'zoomOut' },
      { label: words('menu.zoomReset'), role: 'resetZoom' },
      { label: words('menu.fullScreen'), role: 'togglefullscreen' },
    ],
  }
}

/** The menu of the system, in the language of the settings, with what can be done where the window is. */
export function setMenu(facts: MenuFacts): void {
  const ofSystem: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ofSystem, fileMenu(facts), editMenu(facts), viewMenu(facts)]))
}
