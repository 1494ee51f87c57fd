import type { IncomingMessage } from 'node:http'

/** A request that is turned away: the status, and a word for whoever reads logs. */
export interface TurnedAway {
  readonly status: number
  readonly why: string
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Before anything else is looked at. Against other machines, against a page whose name was pointed at 127.0.0.1 (its
 * requests carry that name as Host), and against pages of other origins, other ports of this computer included: they
 * count as the same site and their requests carry our cookie.
 */
export function turnedAwayAtDoor(request: IncomingMessage, authority: string): TurnedAway | null {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (!loopback.has(request.socket.remoteAddress ?? '')) return { status: 403, why: 'loopback only' }
  if (host !== authority) return { status: 421, why: 'wrong host' }
  if (origin !== undefined && origin !== `http://${authority}`) return { status: 403, why: 'wrong origin' }
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isFirstVisit(request)) {
    return { status: 403, why: 'another site' }
  }
  return null
}

/** Following the link that was printed: a navigation of the whole tab, from a terminal, a chat or a mail. */
export function isFirstVisit(request: IncomingMessage): boolean {
  return (
    request.method === 'GET' &&
    (request.url ?? '').startsWith('/start?') &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document'
  )
}

/**
 * What changes something must come from a script of our own page: POST, with our origin named, and with a header that
 * makes any other page's browser ask us first, which is never granted.
 */
export function turnedAwayFromPosting(request: IncomingMessage): TurnedAway | null {
  if (request.method !== 'POST') return { status: 405, why: 'POST only' }
  if (request.headers.origin === undefined) return { status: 403, why: 'origin needed' }
  if (request.headers['x-kronika'] !== '1') return { status: 403, why: 'x-kronika needed' }
  return null
}
