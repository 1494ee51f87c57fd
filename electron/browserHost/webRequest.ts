import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'

type Body = Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | null

/** Node's request as the standard one that both hosts answer; `signal` aborts when the browser goes away. */
export function webRequest(request: IncomingMessage, response: ServerResponse, origin: string, body: Body): Request {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  return new Request(new URL(request.url ?? '/', origin), {
    method: request.method ?? 'GET',
    headers,
    signal: gone.signal,
    ...(body === null ? {} : { body, duplex: 'half' }),
  })
}

/** The body of an upload as it arrives; nothing is read before somebody asks for it. */
export function bodyStream(request: IncomingMessage): ReadableStream<Uint8Array> {
  return Readable.toWeb(request) as ReadableStream<Uint8Array>
}

/** Sends a standard answer; a browser that goes away in the middle ends its source. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  if (!response.headersSent) response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (!answer.body) {
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeStream<Uint8Array>), response)
  } catch (error) {
    // The tab was closed or reloaded while we were sending: nobody is left to be told.
    if (!response.destroyed) throw error
  }
}
