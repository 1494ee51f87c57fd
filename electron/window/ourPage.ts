/** The one origin whose pages are ours. Nothing is ever loaded from the network. */
export const scheme = 'app'
export const ourOrigin = `${scheme}://bundle`

/** Compares parsed parts, never a beginning: `app://bundle.elsewhere/` begins like ours. */
export function isOurAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === 'bundle'
}

/** A frame as far as it is judged here. */
export interface AskingFrame {
  readonly url: string
  readonly parent: unknown
}

/** Only the page itself may ask main for something: no frame inside it, and no frame that has already gone. */
export function isOurPage(frame: AskingFrame | null): boolean {
  return frame !== null && !frame.parent && isOurAddress(frame.url)
}

/** Addresses that may be opened outside, in the user's browser or mail program; null for any other. */
export function addressOutside(address: string): string | null {
  const url = URL.parse(address)
  return url && ['https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
