import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RPCHandler } from '@orpc/server/fetch'
import type { Words } from '../../shared/words/words.ts'
import type { Router } from '../rpc/router.ts'
import { plain } from '../serving/responses.ts'
import { isFirstVisit, turnedAwayAtDoor, turnedAwayFromPosting } from './guards.ts'
import { readBody } from './readBody.ts'
import type { BrowserSession } from './session.ts'
import { bodyStream, sendResponse, webRequest } from './webRequest.ts'
import { welcome } from './welcome.ts'

/** Bytes of one call: an article of a hundred thousand words with its gallery is a tenth of it. */
const largestCall = 32 * 1024 * 1024

export interface HostParts {
  readonly router: Router
  readonly serveWindow: (request: Request) => Promise<Response>
  readonly session: BrowserSession
  /** Sentences in the language of the settings, asked for each time: it may change while the host runs. */
  readonly words: () => Words | Promise<Words>
}

/**
 * The loopback host: the same contract and the same window as in Electron, over HTTP on 127.0.0.1 and a port that the
 * system picks anew for each run.
 */
export async function startServer({ router, serveWindow, session, words }: HostParts) {
  const calls = new RPCHandler(router)
  let authority = ''

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Response> {
    const origin = `http://${authority}`
    const stranger = turnedAwayAtDoor(request, authority)
    if (stranger) return plain(stranger.status, stranger.why)
    if (isFirstVisit(request)) return welcome(new URL(request.url ?? '', origin), session, await words())
    if (!session.holds(request.headers.cookie)) return plain(401, (await words())('start.openLink'))

    const path = new URL(request.url ?? '/', origin).pathname
    const isCall = path.startsWith('/rpc/')
    if (!isCall && path !== '/drop') return serveWindow(webRequest(request, response, origin, null))

    const refused = turnedAwayFromPosting(request)
    if (refused) return plain(refused.status, refused.why)
    if (!isCall) return serveWindow(webRequest(request, response, origin, bodyStream(request)))
    const body = await readBody(request, largestCall)
    if (!body) return plain(413, 'too large')
    const call = await calls.handle(webRequest(request, response, origin, body), { prefix: '/rpc' })
    return call.matched ? call.response : plain(404, 'no such call')
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answered = await answer(request, response)
    // Whoever still sends after the answer is cut off: what comes is not wanted, and may have no end.
    const unread = hasBody(request) && !request.complete
    if (unread) response.setHeader('connection', 'close')
    await sendResponse(answered, response)
    if (unread) request.socket.destroySoon()
  }

  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000 }, (request, response) => {
    handle(request, response).catch(error => {
      // A browser that went away in the middle of its own request is no trouble of ours.
      if (!request.destroyed) console.error(error)
      response.destroy()
    })
  })
  // No WebSocket: a browser opens one from any page without asking.
  server.on('upgrade', (_request, socket) => socket.destroy())
  // Never 0.0.0.0, and not "localhost", which may be another address than the one we print.
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  authority = `127.0.0.1:${portOf(server.address())}`

  return {
    origin: `http://${authority}`,
    /** A link that opens Kronika in a browser, once. */
    newLink: () => `http://${authority}/start?key=${session.newKey()}`,
    async close(): Promise<void> {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the host does not listen on a port')
  return address.port
}
