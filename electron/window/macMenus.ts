import type { MenuItemConstructorOptions } from 'electron'
import { type MenuFacts, quitItem, separator, settingsItem } from './menuItems.ts'

// Electron's own menus of macOS would speak English to everybody.

/** The menu under the program's name. */
export const applicationMenu = ({ words, state }: MenuFacts): MenuItemConstructorOptions => ({
  label: 'Kronika',
  submenu: [
    { label: words('menu.about'), role: 'about' },
    separator,
    settingsItem({ words, state }),
    separator,
    { label: words('menu.services'), role: 'services' },
    separator,
    { label: words('menu.hide'), role: 'hide' },
    { label: words('menu.hideOthers'), role: 'hideOthers' },
    { label: words('menu.showAll'), role: 'unhide' },
    separator,
    quitItem({ words }),
  ],
})

/** Cmd+M works only where the menu has it. */
export const windowMenu = ({ words }: MenuFacts): MenuItemConstructorOptions => ({
  label: words('menu.window'),
  role: 'window',
  submenu: [
    { label: words('menu.minimize'), role: 'minimize' },
    { label: words('menu.zoomWindow'), role: 'zoom' },
    separator,
    { label: words('menu.allToFront'), role: 'front' },
  ],
})
