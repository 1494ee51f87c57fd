import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A request with exactly these headers: what a browser would never let a page send. */
export async function rawRequest(
  origin: string,
  asked: {
    readonly method?: string
    readonly path?: string
    readonly headers?: Record<string, string>
    readonly body?: string
  },
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(origin)
  const sent = request({
    hostname,
    port,
    method: asked.method ?? 'GET',
    path: asked.path ?? '/',
    setHost: false,
    headers: { host, ...asked.headers },
  })
  sent.end(asked.body)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve)
    sent.once('error', reject)
  })
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  return { status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() }
}

/** Writes bytes to the host's port and answers all that comes back until the connection ends. */
export async function rawBytes(
  origin: string,
  bytes: string,
  more?: (write: (part: string) => boolean) => void,
): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', part => {
    text += part
  })
  // A connection that is cut while we still write ends with an error; being cut is what is asked for.
  socket.on('error', () => undefined)
  const closed = new Promise(resolve => socket.once('close', resolve))
  await once(socket, 'connect')
  socket.write(bytes)
  more?.(part => !socket.destroyed && socket.write(part))
  await closed
  return text
}
