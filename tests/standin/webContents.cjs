const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const { join } = require('node:path')
const { app } = require('./app.cjs')
const { browser } = require('./chromium.cjs')
const { ipcMain } = require('./ipc.cjs')
const { note, paths, preventable } = require('./journal.cjs')
const { MessagePortMain } = require('./ports.cjs')
const { answer, fromBrowser, toBrowser } = require('./schemes.cjs')
const { decisions, session } = require('./session.cjs')

const glue = fs.readFileSync(join(__dirname, 'pageGlue.js'), 'utf8')
const world = 'electron-preload'
let lastId = 0

/** A page in Chromium as the content of a window: the preload script in an isolated world of its own, ports, navigation. */
class WebContents extends EventEmitter {
  session = session.defaultSession
  #ports = new Map()
  #window
  #preferences
  #loading = null
  #last = ''
  #crashed = false
  #open = () => ({ action: 'allow' })

  constructor(window, preferences) {
    super()
    lastId += 1
    this.id = lastId
    this.#window = window
    this.#preferences = preferences
    this.ready = this.#begin()
    app.emit('web-contents-created', preventable(), this)
  }

  async #begin() {
    const { width, height } = this.#window.getBounds()
    this.context = await (await browser()).newContext({ viewport: { width, height } })
    this.page = await this.context.newPage()
    const cdp = await this.context.newCDPSession(this.page)
    this.cdp = cdp
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: 'standinSend', executionContextName: world })
    cdp.on('Runtime.bindingCalled', ({ payload }) => void this.#heard(JSON.parse(payload)))
    const frame = (await cdp.send('Page.getFrameTree')).frameTree.frame.id
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world && context.auxData?.frameId === frame) this.worldId = context.id
    })
    const script = (role, preload) =>
      glue
        .replaceAll('STANDIN_ROLE', () => JSON.stringify(role))
        .replaceAll('STANDIN_FACTS', () => JSON.stringify({ paths, platform: process.platform }))
        .replace('STANDIN_PRELOAD', () => preload)
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script('main', '') })
    const { preload } = this.#preferences
    if (preload) {
      const source = script('preload', fs.readFileSync(preload, 'utf8'))
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source })
    }
    await this.context.route('**/*', route => void this.#route(route))
    // Opened by a script or a link: Electron asks the handler and opens nothing when it says no.
    this.context.on('page', page => {
      if (page !== this.page) void page.close().catch(error => note('popup', String(error)))
    })
    this.page.on('domcontentloaded', () => {
      this.emit('dom-ready', preventable())
      this.#window.emit('ready-to-show')
    })
    this.page.on('load', () => this.emit('did-finish-load', preventable()))
    this.page.on('crash', () => {
      this.#crashed = true
      this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 })
    })
  }

  #isPopup(request) {
    try {
      return request.frame().page() !== this.page
    } catch {
      // A popup that asks for its first page has no frame yet.
      return request.isNavigationRequest()
    }
  }

  async #route(route) {
    const request = route.request()
    const url = fromBrowser(request.url())
    try {
      if (this.#isPopup(request)) {
        const { action } = this.#open({ url, frameName: '', disposition: 'foreground-tab', features: '' })
        note('window.open', url, action)
        return await route.abort('aborted')
      }
      if (request.isNavigationRequest() && url !== this.#loading && !this.#mayGo(request, url))
        return await route.abort('aborted')
      const asked = await this.#beforeRequest(url)
      await answer(route, url, asked)
    } catch (error) {
      note('request failed', url, String(error))
      await route.abort('failed').catch(lost => note('request lost', String(lost)))
    }
  }

  #mayGo(request, url) {
    const isMainFrame = request.frame() === this.page.mainFrame()
    const event = preventable({ url, isMainFrame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url)
    note('navigate', url, event.defaultPrevented ? 'prevented' : 'allowed')
    return !event.defaultPrevented
  }

  /** What the application's own request filter says: 'cancelled', 'allowed', or 'no filter'. */
  #beforeRequest(url) {
    if (!decisions.beforeRequest) return Promise.resolve('no filter')
    return new Promise(resolve => {
      decisions.beforeRequest({ url }, ({ cancel }) => resolve(cancel ? 'cancelled' : 'allowed'))
    })
  }

  get mainFrame() {
    return { url: fromBrowser(this.page.url()), parent: null }
  }

  async #heard(message) {
    const event = () => preventable({ sender: this, senderFrame: this.mainFrame })
    if (message.type === 'port') this.#ports.get(message.id)?.heard(message.data)
    if (message.type === 'port-closed') this.#ports.get(message.id)?.ended()
    if (message.type === 'send') ipcMain.emit(message.channel, { ...event(), ports: [] }, ...message.args)
    if (message.type === 'post') {
      const ports = message.ports.map(id => {
        const port = new MessagePortMain(id, sent => this.#toPage(sent))
        this.#ports.set(id, port)
        return port
      })
      ipcMain.emit(message.channel, { ...event(), ports }, message.message)
    }
    if (message.type === 'invoke') {
      const { id, channel, args } = message
      try {
        const value = await ipcMain.handlers.get(channel)(event(), ...args)
        this.#toPage({ type: 'answer', id, value })
      } catch (error) {
        this.#toPage({ type: 'answer', id, error: `Error invoking remote method '${channel}': ${error}` })
      }
    }
  }

  #toPage(message) {
    if (!this.worldId) return
    this.cdp
      .send('Runtime.evaluate', { contextId: this.worldId, expression: `standinReceive(${JSON.stringify(message)})` })
      .then(({ exceptionDetails }) => {
        if (exceptionDetails) note('page threw', exceptionDetails.exception?.description ?? exceptionDetails.text)
      })
      .catch(error => note('page unreachable', String(error)))
  }

  send(channel, ...args) {
    this.#toPage({ type: 'send', channel, args })
  }
  setWindowOpenHandler(handler) {
    this.#open = handler
  }
  getURL() {
    return fromBrowser(this.page?.url() ?? '')
  }
  isDestroyed() {
    return this.#window.isDestroyed()
  }
  endPorts() {
    for (const port of this.#ports.values()) port.ended()
    this.#ports.clear()
  }
  async loadURL(address) {
    await this.ready
    if (this.#crashed) {
      this.#crashed = false
      await this.context.close()
      this.ready = this.#begin()
      await this.ready
    }
    if (this.#window.isDestroyed()) return
    this.#loading = address
    this.#last = address
    this.endPorts()
    try {
      await this.page.goto(toBrowser(address))
    } catch (error) {
      if (!this.#crashed && !this.#window.isDestroyed()) throw error
    } finally {
      this.#loading = null
    }
  }
  executeJavaScript(source) {
    return this.page.evaluate(source)
  }
  reload() {
    this.loadURL(this.#last).catch(error => note('reload failed', String(error)))
  }
  forcefullyCrashRenderer() {
    this.page.goto('chrome://crash').catch(() => note('crashed on request'))
  }
}

module.exports = { WebContents }
