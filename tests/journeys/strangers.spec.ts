import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { expect, test } from './office.ts'

/** A page of somebody else's on another port of this computer: same site, other origin. */
async function neighbour() {
  const server = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Neighbour</title><p>Neighbour</p>'),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

test('a page under another name, and a page on another port, learn nothing and change nothing', async ({ office }) => {
  const host = await office.start()
  const other = await neighbour()
  const found = await findChromium()
  const browser = await chromium.launch({
    ...found,
    args: [...found.args, '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  })
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    await office.visit(page, host)
    const { origin, port } = new URL(page.url())

    // DNS rebinding: the name of the attacker leads to this computer; the cookie stays at home, and so does the page.
    const rebound = await context.newPage()
    const answer = await rebound.goto(`http://evil.test:${port}/index.html`)
    expect(answer?.status()).toBe(421)
    expect(await rebound.content()).not.toContain('<script')

    // Another port is the same site, so SameSite=Strict cookies do travel: the host must look at the origin.
    const stranger = await context.newPage()
    await stranger.goto(other.address)
    const attempts = await stranger.evaluate(async target => {
      const call = (init: RequestInit) =>
        fetch(`${target}/rpc/articles/create`, { credentials: 'include', ...init }).then(
          response => `answered ${response.type} ${response.status}`,
          () => 'refused',
        )
      const body = '{"json":{"template":"blank"}}'
      return [
        await call({ method: 'POST', body, headers: { 'content-type': 'application/json', 'x-host': '1' } }),
        await call({ method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
        await call({ method: 'POST', body, mode: 'no-cors' }),
      ]
    }, origin)
    expect(attempts).toEqual(['refused', 'refused', expect.stringMatching(/refused|opaque 0/)])
    const listed = await office.terminal('list', '--json')
    expect(JSON.parse(listed.stdout)).toEqual({ rows: [], problems: [] })

    const socket = await page.evaluate(
      target =>
        new Promise(resolve => {
          const opened = new WebSocket(target.replace('http', 'ws'))
          opened.onopen = () => resolve('open')
          opened.onerror = () => resolve('refused')
        }),
      origin,
    )
    expect(socket).toBe('refused')
  } finally {
    await browser.close()
    other.close()
  }
})
