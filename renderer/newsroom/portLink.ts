import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { hostGone } from './hostGone.ts'

/**
 * Calls over a message port. The adapter leaves a call made after the port closed without any answer, and ends those
 * under way with an error of its own; both become HOST_GONE here.
 */
export function portLink(port: Pick<MessagePort, 'addEventListener' | 'postMessage'>): ClientLink<ClientContext> {
  let closed = false
  port.addEventListener('close', () => {
    closed = true
  })
  return new RPCLink({
    port,
    interceptors: [
      async call => {
        if (closed) throw hostGone()
        try {
          return await call.next()
        } catch (error) {
          throw closed && !call.signal?.aborted ? hostGone(error) : error
        }
      },
    ],
  })
}
