import { app, type BrowserWindow, Notification } from 'electron'
import type { ShellState } from '../../shared/contract/windowBridge.ts'
import type { Words } from '../../shared/words/words.ts'
import { toFront } from './toFront.ts'

/** Work that took so long has sent people to another window. Milliseconds. */
const worthTelling = 10_000

/** Shows long work on the taskbar, and tells its end to whoever has gone elsewhere meanwhile. */
export function showLongWork(window: BrowserWindow, words: () => Words) {
  let since: number | null = null
  // Held: one that the collector of garbage took would not hear the click.
  let told: Notification | null = null
  return ({ work }: Pick<ShellState, 'work'>): void => {
    if (window.isDestroyed()) return
    if (work) {
      since ??= performance.now()
      window.setProgressBar(work.done / work.total)
      return
    }
    if (since === null) return
    window.setProgressBar(-1)
    const long = performance.now() - since > worthTelling
    since = null
    if (!long || window.isFocused() || !Notification.isSupported()) return
    told = new Notification({ title: app.getName(), body: words()('dialog.workDone') })
    told.on('click', () => toFront(window))
    told.show()
  }
}
