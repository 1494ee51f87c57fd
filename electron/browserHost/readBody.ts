import type { IncomingMessage } from 'node:http'

/**
 * The body of a call, or null when it is longer than `atMost` bytes. What the sender says about the length is believed
 * only when it is too much; the bytes are counted in any case.
 */
export async function readBody(request: IncomingMessage, atMost: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers['content-length'] ?? 0) > atMost) return null
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const piece: Buffer = part
    bytes += piece.byteLength
    if (bytes > atMost) return null
    parts.push(piece)
  }
  return Buffer.concat(parts)
}
