import { BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import type { Words } from '../../shared/words/words.ts'
import { channels } from './channels.ts'

export interface MenuFacts {
  readonly words: Words
  readonly state: ShellState
  /** Articles opened last, the newest first. */
  readonly recent: readonly { readonly id: string; readonly title: string }[]
}

export const separator: MenuItemConstructorOptions = { type: 'separator' }

export const toPage = (...message: [string, string]): void =>
  BrowserWindow.getAllWindows()[0]?.webContents.send(...message)

/** An entry whose command the page carries out. */
export const item = (
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

export const settingsItem = ({ words, state }: Pick<MenuFacts, 'words' | 'state'>): MenuItemConstructorOptions =>
  item(words('menu.settings'), 'settings', state.place !== 'settings', 'CmdOrCtrl+,')

export const quitItem = ({ words }: Pick<MenuFacts, 'words'>): MenuItemConstructorOptions => ({
  label: words('menu.quit'),
  role: 'quit',
})
