import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { expect, test, vi } from 'vitest'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests } from './hostForTests.ts'
import { rawBytes, rawRequest } from './rawRequest.ts'

const atMost = 256 * 1024

async function openHost() {
  const opened = await hostForTests(await deskWithoutLibrary(), { largestDrop: atMost })
  await opened.follow(opened.host.newLink())
  const head = (path: string, ...lines: string[]) =>
    [
      `POST ${path} HTTP/1.1`,
      `Host: ${new URL(opened.host.origin).host}`,
      ...Object.entries(opened.ofPage()).map(([name, value]) => `${name}: ${value}`),
      'Content-Type: application/json',
      ...lines,
      '',
      '',
    ].join('\r\n')
  return { ...opened, head }
}

/** Pours chunks until the host cuts the connection; answers what it said and how many bytes it took. */
async function pour(origin: string, head: string): Promise<{ text: string; bytes: number }> {
  const piece = 'x'.repeat(64 * 1024)
  const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`
  let bytes = 0
  const text = await rawBytes(origin, head, write => {
    const more = () => {
      // Far above both limits: a host that is still listening there has none.
      if (bytes > 80 * 1024 * 1024) return
      while (write(chunk)) bytes += piece.length
      bytes += piece.length
      setTimeout(more, 1)
    }
    more()
  })
  return { text, bytes }
}

test('a call that says it is too long is not read', async () => {
  const { host, head } = await openHost()
  expect(await rawBytes(host.origin, head('/rpc/articles/save', `Content-Length: ${40 * 1024 * 1024}`))).toMatch(
    /^HTTP\/1\.1 413 /,
  )
})

test('a call without end is cut', async () => {
  const { host, head, fetchOfPage } = await openHost()
  const { bytes } = await pour(host.origin, head('/rpc/articles/save', 'Transfer-Encoding: chunked'))
  expect(bytes).toBeLessThan(80 * 1024 * 1024)
  expect((await fetchOfPage('/')).status).toBe(200)
})

test('a file that says it is too long is refused, and nothing of it is kept', async () => {
  const { host, head, spool } = await openHost()
  const text = await rawBytes(host.origin, head('/drop?name=film.mp4', `Content-Length: ${atMost + 1}`))
  expect(text).toMatch(/^HTTP\/1\.1 413 [\s\S]*\{"kind":"too-large"\}/)
  expect(await readdir(dirname(spool.place('').path))).toEqual([])
})

test('a file without end is cut, and nothing of it is kept', async () => {
  const { host, head, spool } = await openHost()
  const { bytes } = await pour(host.origin, head('/drop?name=film.mp4', 'Transfer-Encoding: chunked'))
  expect(bytes).toBeLessThan(80 * 1024 * 1024)
  expect(await readdir(dirname(spool.place('').path))).toEqual([])
})

test('a request that names two lengths is not read at all', async () => {
  const { host, head } = await openHost()
  const text = await rawBytes(
    host.origin,
    `${head('/drop?name=a.jpg', 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
  )
  expect(text).toMatch(/^HTTP\/1\.1 400 /)
})

test('a browser that goes away in the middle of a file leaves nothing behind', async () => {
  const { host, head, spool } = await openHost()
  const folder = dirname(spool.place('').path)
  const socket = connect(Number(new URL(host.origin).port), '127.0.0.1')
  socket.write(`${head('/drop?name=a.jpg', 'Content-Length: 1000')}half of it`)
  await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1))
  socket.destroy()
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]))
})

test('headers without end are cut', async () => {
  const { host } = await openHost()
  const answer = await rawRequest(host.origin, { headers: { cookie: 'a'.repeat(20_000) } })
  expect(answer.status).toBe(431)
})
