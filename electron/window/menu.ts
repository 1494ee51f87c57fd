import { Menu, type MenuItemConstructorOptions } from 'electron'
import { channels } from './channels.ts'
import { applicationMenu, windowMenu } from './macMenus.ts'
import { item, type MenuFacts, quitItem, separator, settingsItem, toPage } from './menuItems.ts'

/** On macOS settings and quitting stand under the program's name. */
function fileMenu({ words, state, recent }: MenuFacts, onMac: boolean): MenuItemConstructorOptions {
  const inArticle = state.place === 'article'
  const closeItem: MenuItemConstructorOptions = { label: words('menu.closeWindow'), role: 'close' }
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
      item(words('menu.nameVersion'), 'name-version', inArticle, 'CmdOrCtrl+S'),
      item(words('menu.export'), 'export', inArticle),
      separator,
      ...(onMac ? [closeItem] : [settingsItem({ words, state }), separator, quitItem({ words })]),
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

/**
 * The menu of the system, in the language of the settings, with what can be done where the window is. It is set only when it
 * has changed: setting it closes one that is open, and the window tells of its work many times a second.
 */
export function systemMenu(platform: NodeJS.Platform): (facts: MenuFacts) => void {
  const onMac = platform === 'darwin'
  let shown = ''
  return facts => {
    const menus = [fileMenu(facts, onMac), editMenu(facts), viewMenu(facts)]
    const all = onMac ? [applicationMenu(facts), ...menus, windowMenu(facts)] : menus
    const now = JSON.stringify(all)
    if (now === shown) return
    shown = now
    Menu.setApplicationMenu(Menu.buildFromTemplate(all))
  }
}
