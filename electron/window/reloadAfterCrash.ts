import type { BrowserWindow } from 'electron'

/** A page that dies twice within a minute would die again. Milliseconds. */
const tooOften = 60_000

/** A page that crashed is loaded again, once a minute; `giveUp` is told when that does not help. */
export function reloadAfterCrash(window: BrowserWindow, giveUp: () => void): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = performance.now()
    if (now - last < tooOften) return giveUp()
    last = now
    window.webContents.reload()
  })
}
