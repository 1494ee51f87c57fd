import { ipcMain } from 'electron'
import { type ShellState, shellState } from '../../shared/contract/windowBridge.ts'
import { channels } from './channels.ts'
import { isOurPage } from './ourPage.ts'

/** Listens to what our page tells of itself; what has another shape, or comes from elsewhere, is not heard. */
export function followPage(listener: (state: ShellState) => void): void {
  ipcMain.on(channels.shell, (event, sent: unknown) => {
    const told = shellState.safeParse(sent)
    if (told.success && isOurPage(event.senderFrame)) listener(told.data)
  })
}
