import type { Session } from 'electron'
import { scheme } from './ourPage.ts'

/** What a page may ask for without leaving the machine. */
const within: readonly string[] = [`${scheme}:`, 'blob:', 'data:', 'about:', 'devtools:', 'chrome-extension:']

/**
 * No request of a page leaves the machine. Its content policy says so already; this holds for what the policy does not reach
 * (a favicon, a prefetch), and names every attempt in the log.
 */
export function keepOffline(session: Session): void {
  session.webRequest.onBeforeRequest((asked, answer) => {
    const cancel = !within.includes(URL.parse(asked.url)?.protocol ?? '')
    if (cancel) console.warn(`a page asked for ${asked.url}, which was refused`)
    answer({ cancel })
  })
}
