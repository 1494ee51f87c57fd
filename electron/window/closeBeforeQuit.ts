import { app } from 'electron'

/** The last thing before the process ends: what is open is written and the library freed, however long that takes. */
export function closeBeforeQuit(close: () => Promise<unknown>): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', event => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close()
      .catch(error => console.error(error))
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
}
