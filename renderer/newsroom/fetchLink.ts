import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { fetchFromHost } from './fetchFromHost.ts'

/** Calls over HTTP to the host that served this page. */
export function fetchLink(origin: string, fetch: typeof globalThis.fetch): ClientLink<ClientContext> {
  return new RPCLink({
    url: `${origin}/rpc`,
    headers: { 'x-kronika': '1' },
    fetch: (request, init) => fetchFromHost(fetch, request, init),
  })
}
