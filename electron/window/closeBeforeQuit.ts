import { app } from 'electron'

/** A disk that has not answered for so long is away, and an invisible Kronika would keep the next one from starting. Milliseconds. */
const patience = 30_000

/**
 * The last thing before the process ends: what is open is written and the library freed. Kronika started once more meanwhile
 * comes after it. `exitCode` is asked at the end: Electron itself knows nothing of `process.exitCode`.
 */
export function closeBeforeQuit(close: () => Promise<unknown>, exitCode: () => number): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  let again = false

  app.on('second-instance', (_event, argv) => {
    if (state !== 'closing' || again) return
    again = true
    // An AppImage is a file that is mounted while it runs: the path of the process has gone by then.
    const { APPIMAGE: execPath } = process.env
    app.relaunch({ args: argv.slice(1), ...(execPath !== undefined && { execPath }) })
  })

  app.on('will-quit', event => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    const timer = setTimeout(() => {
      console.error('the library was not closed in time')
      end(1)
    }, patience)
    close().then(
      () => end(exitCode()),
      error => {
        console.error(error)
        end(1)
      },
    )

    function end(code: number): void {
      if (state === 'closed') return
      clearTimeout(timer)
      state = 'closed'
      if (code === 0) app.quit()
      else app.exit(code)
    }
  })
}
