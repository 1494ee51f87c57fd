import type { BrowserWindow } from 'electron'

/** Shows the window to a person who asked for it, from the taskbar too. */
export function toFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
