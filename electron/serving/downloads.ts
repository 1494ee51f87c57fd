import { randomBytes } from 'node:crypto'
import { fileResponse } from './fileResponse.ts'
import { plain } from './responses.ts'

export interface Download {
  readonly path: string
  /** What the browser calls the file. */
  readonly fileName: string
  readonly release: () => Promise<void>
}

/** Files that wait to be fetched once. Names the browser host's answer to "where is my package". */
export function downloads() {
  const waiting = new Map<string, Download>()
  return {
    put(file: Download): string {
      const token = randomBytes(24).toString('base64url')
      waiting.set(token, file)
      return token
    },
    /** `GET /download/<token>`: works once; the file is removed when it has been sent or the browser gave up. */
    async serve(method: string, pathname: string): Promise<Response> {
      const token = pathname.slice('/download/'.length)
      const file = waiting.get(token)
      if (!file || method !== 'GET') return plain(404, 'Not found')
      waiting.delete(token)
      const answer = await fileResponse(file.path, method, {
        'content-disposition': attachment(file.fileName),
        'cache-control': 'no-store',
      })
      return new Response(answer.body ? whenOver(answer.body, file.release) : null, answer)
    },
    async releaseAll(): Promise<void> {
      await Promise.all([...waiting.values()].map(file => file.release()))
      waiting.clear()
    },
  }
}

export type Downloads = ReturnType<typeof downloads>

/** RFC 6266: a plain name for old readers, the true one in UTF-8. */
function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\w. -]/g, '_')
  const utf8 = encodeURIComponent(fileName).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}

/** The same bytes; `tell` is called once, at their end or when nobody wants more of them. */
function whenOver(body: ReadableStream<Uint8Array>, tell: () => Promise<void>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await reader.read()
      if (!part.done) return controller.enqueue(part.value)
      controller.close()
      await tell()
    },
    async cancel(reason) {
      await reader.cancel(reason)
      await tell()
    },
  })
}
