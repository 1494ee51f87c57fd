import { z } from 'zod'

/**
 * What the client's side of the port protocol may say: a call (no `t`, or 1), a part of a stream (3), an abort (4).
 * The contract takes no files, so nothing but text crosses; a body of another kind is refused with the rest.
 */
const call = z.object({
  i: z.string(),
  t: z.literal(1).optional(),
  p: z.object({
    u: z.string().startsWith('/'),
    m: z.literal('POST').optional(),
    h: z.record(z.string(), z.string()).refine(isPlain).optional(),
    b: z.unknown().optional(),
  }),
})
const streamPart = z.object({
  i: z.string(),
  t: z.literal(3),
  p: z.object({ e: z.enum(['message', 'error', 'done']), d: z.unknown().optional(), m: z.unknown().optional() }),
})
const abort = z.object({ i: z.string(), t: z.literal(4) })
const message = z.union([call, streamPart, abort])

/** A body whose headers name a file or a form is decoded before it is checked, and that decoding can fail unheard. */
function isPlain(headers: Readonly<Record<string, string>>): boolean {
  return !Object.keys(headers).some(name => /^content-(type|disposition)$/i.test(name))
}

function isCall(data: unknown): boolean {
  if (typeof data !== 'string') return false
  try {
    return message.safeParse(JSON.parse(data)).success
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** What Electron's `MessagePortMain` and Node's `MessagePort` have in common; they differ in what carries a message. */
export interface Port<Carried> {
  on(event: 'message', listener: (carried: Carried) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(message: unknown): void
  close(): void
}

/** The shape that the RPC adapter listens to. */
interface ListeningPort {
  on(event: string, listener: (event?: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

/**
 * Lets through only what the RPC adapter can read. It decodes a message outside any call, so that one malformed word
 * from a page would be an unhandled rejection of the whole process; here the port is closed instead.
 * `dataOf` takes the message out of what the port hands over.
 */
export function guardedPort<Carried>(port: Port<Carried>, dataOf: (carried: Carried) => unknown): ListeningPort {
  return {
    on(event, listener) {
      if (event === 'close') port.on('close', () => listener())
      if (event !== 'message') return
      port.on('message', carried => {
        const data = dataOf(carried)
        if (isCall(data)) listener({ data })
        else port.close()
      })
    },
    postMessage: answer => port.postMessage(answer),
  }
}
