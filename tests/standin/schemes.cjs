const { note } = require('./journal.cjs')
const { app } = require('./app.cjs')

// Chromium hands schemes it does not know to the system before any tool can see them, so that app://bundle/x is
// https://bundle.app.standin.test/x in the browser, and mapped back before anybody of ours sees it.

const handlers = new Map()
const privileged = new Set()

const toBrowser = address => {
  const [, scheme, host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/.exec(address) ?? []
  return privileged.has(scheme) ? `https://${host}.${scheme}.standin.test${rest || '/'}` : address
}

const fromBrowser = address => address.replace(/^https:\/\/([^/?#]*)\.([\w+-]+)\.standin\.test/, '$2://$1')

const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of list) privileged.add(scheme)
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle before app is ready')
    handlers.set(scheme, handler)
  },
}

/** Answers a request of a page by the handler of its scheme; a request that would leave the machine is recorded and refused. */
async function answer(route, address, mayLeave) {
  const handler = handlers.get(address.slice(0, address.indexOf(':')))
  if (!handler) {
    note('network', address, mayLeave)
    return route.abort('blockedbyclient')
  }
  const asked = route.request()
  const body = asked.postDataBuffer() ?? undefined
  const answered = await handler(new Request(address, { method: asked.method(), headers: asked.headers(), body }))
  await route.fulfill({
    status: answered.status,
    headers: Object.fromEntries(answered.headers),
    body: Buffer.from(await answered.arrayBuffer()),
  })
}

module.exports = { protocol, toBrowser, fromBrowser, answer }
