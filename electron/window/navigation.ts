import { app, shell, type WebContents } from 'electron'
import { addressOutside, isOurAddress } from './ourPage.ts'

/** No page of ours ever leads elsewhere: links out open outside, everything else stays where it is. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', event => {
    if (!isOurAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', event => {
    if (!isOurAddress(event.url)) event.preventDefault()
  })
  // The preview is a page of its own inside ours, written by us and without scripts.
  contents.on('will-frame-navigate', event => {
    if (!isOurAddress(event.url) && event.url !== 'about:srcdoc') event.preventDefault()
  })
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    const address = addressOutside(url)
    // Where no program is there for it, the system refuses.
    if (address) shell.openExternal(address).catch(error => console.warn(`${address} is not opened outside`, error))
    return { action: 'deny' }
  })
}
