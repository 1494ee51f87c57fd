import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { safeHeaders } from './responses.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
}

/** A file of ours as an answer; `headers` adds to the safe ones. Throws the system's error when the file is gone. */
export async function fileResponse(
  file: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const { size } = await stat(file)
  return new Response(method === 'HEAD' ? null : bodyOf(file), {
    headers: {
      ...safeHeaders,
      'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': String(size),
      ...headers,
    },
  })
}

function bodyOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
}
