import { expect, test } from 'vitest'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests, navigation, page } from './hostForTests.ts'
import { rawBytes, rawRequest } from './rawRequest.ts'

/** A host whose own tab has followed the link, so that the cookie is there and only the other guards are asked. */
async function openHost() {
  const opened = await hostForTests(await deskWithoutLibrary())
  await opened.follow(opened.host.newLink())
  return { ...opened, port: new URL(opened.host.origin).port }
}

const call = { method: 'POST', path: '/rpc/library/status', body: '{}' }
const json = { 'content-type': 'application/json' }

test('our own page is answered', async () => {
  const { host, ofPage } = await openHost()
  const answer = await rawRequest(host.origin, { ...call, headers: { ...ofPage(), ...json } })
  expect([answer.status, JSON.parse(answer.text).json.label]).toEqual([200, 'Dokumenty › Kronika'])
})

test('a page whose name was pointed at this computer is turned away by its Host, even with our cookie', async () => {
  const { host, ofPage, port } = await openHost()
  const statuses = []
  for (const name of [
    `rebound.example:${port}`,
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port}.`,
    `[::1]:${port}`,
  ]) {
    const { status } = await rawRequest(host.origin, { headers: { ...ofPage(), host: name } })
    statuses.push([name.replace(port, 'PORT'), status])
  }
  expect(statuses).toEqual([
    ['rebound.example:PORT', 421],
    ['localhost:PORT', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1:PORT.', 421],
    ['[::1]:PORT', 421],
  ])
})

test('a call from another origin, from none that can be named, or from another port of this computer is refused', async () => {
  const { host, ofPage, port } = await openHost()
  const statuses = []
  for (const origin of [
    'https://narew.example',
    'null',
    `http://127.0.0.1:${Number(port) + 1}`,
    `https://127.0.0.1:${port}`,
    `http://localhost:${port}`,
  ]) {
    const { status } = await rawRequest(host.origin, { ...call, headers: { ...ofPage(), ...json, origin } })
    statuses.push(status)
  }
  expect(statuses).toEqual([403, 403, 403, 403, 403])
})

test('what a browser says about the site of the asking page is believed', async () => {
  const { host, ofPage } = await openHost()
  const statuses = []
  for (const site of ['same-site', 'cross-site', 'same-origin', 'none']) {
    statuses.push((await rawRequest(host.origin, { headers: { ...ofPage(), 'sec-fetch-site': site } })).status)
  }
  expect(statuses).toEqual([403, 403, 200, 200])
})

test('a tab that another site opens does not get the page, cookie or not', async () => {
  const { host, ofPage } = await openHost()
  const { cookie } = ofPage()
  const { status } = await rawRequest(host.origin, {
    headers: { ...navigation, cookie, 'sec-fetch-site': 'same-site' },
  })
  expect(status).toBe(403)
})

test('a call needs our origin and our header, which other pages cannot send without asking', async () => {
  const { host, ofPage } = await openHost()
  const { origin: _origin, ...withoutOrigin } = ofPage()
  const { 'x-kronika': _header, ...withoutHeader } = ofPage()
  const form = { ...ofPage(), 'content-type': 'text/plain' }
  const answers = [
    await rawRequest(host.origin, { ...call, headers: { ...withoutOrigin, ...json } }),
    await rawRequest(host.origin, { ...call, headers: { ...withoutHeader, ...json } }),
    await rawRequest(host.origin, { method: 'POST', path: '/drop?name=a.jpg', body: 'x', headers: withoutHeader }),
    await rawRequest(host.origin, { ...call, headers: { ...form, 'x-kronika': '0' } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('a browser that asks first for another page is granted nothing', async () => {
  const { host } = await openHost()
  const answer = await rawRequest(host.origin, {
    method: 'OPTIONS',
    path: '/rpc/library/status',
    headers: {
      origin: 'https://narew.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-kronika',
    },
  })
  const grants = Object.keys(answer.headers).filter(name => name.startsWith('access-control-'))
  expect([answer.status, grants]).toEqual([403, []])
})

test('a call by GET, PUT or DELETE is refused', async () => {
  const { host, ofPage } = await openHost()
  const statuses = []
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    statuses.push((await rawRequest(host.origin, { path: '/rpc/library/status', method, headers: ofPage() })).status)
  }
  expect(statuses).toEqual([405, 405, 405, 405, 405, 405])
})

test('a call that does not exist is not found, and a garbled one is refused without a word about our code', async () => {
  const { host, ofPage } = await openHost()
  const headers = { ...ofPage(), ...json }
  const missing = await rawRequest(host.origin, { method: 'POST', path: '/rpc/library/erase', body: '{}', headers })
  const garbled = await rawRequest(host.origin, { ...call, path: '/rpc/articles/list', body: '{"json":', headers })
  expect([missing.status, garbled.status, /\/|\.ts|at /.test(garbled.text)]).toEqual([404, 400, false])
})

test('every upgrade is refused', async () => {
  const { host, ofPage } = await openHost()
  const { cookie, origin } = ofPage()
  const lines = [
    'GET /rpc/events/subscribe HTTP/1.1',
    `Host: ${new URL(host.origin).host}`,
    `Cookie: ${cookie}`,
    `Origin: ${origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: S3Jvbmlrb3dhIGtyb25pa2E=',
  ]
  expect(await rawBytes(host.origin, `${lines.join('\r\n')}\r\n\r\n`)).toBe('')
})

test('the page carries the policy that keeps everything else out', async () => {
  const { host, ofPage } = await openHost()
  const { headers, text } = await rawRequest(host.origin, { headers: ofPage() })
  expect([
    text,
    headers['x-content-type-options'],
    headers['referrer-policy'],
    headers['cross-origin-opener-policy'],
    headers['cross-origin-resource-policy'],
  ]).toEqual([page, 'nosniff', 'no-referrer', 'same-origin', 'same-origin'])
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('the host listens on loopback only', async () => {
  const { host } = await openHost()
  expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const { networkInterfaces } = await import('node:os')
  const others = Object.values(networkInterfaces()).flatMap(list =>
    (list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  )
  for (const { address } of others) {
    await expect(fetch(host.origin.replace('127.0.0.1', address))).rejects.toThrow('fetch failed')
  }
})
