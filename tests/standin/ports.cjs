const { EventEmitter } = require('node:events')

// What crosses between a page and main: strings as they are, bytes as base64, all else as JSON.

const encode = data => {
  if (typeof data === 'string') return { text: data }
  if (data instanceof ArrayBuffer) return { bytes: Buffer.from(data).toString('base64') }
  if (ArrayBuffer.isView(data))
    return { bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') }
  return { json: data ?? null }
}

const decode = sent => {
  if ('text' in sent) return sent.text
  return 'bytes' in sent ? new Uint8Array(Buffer.from(sent.bytes, 'base64')) : sent.json
}

/** Main's end of a port: it keeps messages until `start`, and tells listeners an event that carries the message. */
class MessagePortMain extends EventEmitter {
  #waiting = []
  #state = 'new'
  #toPage
  #id

  constructor(id, toPage) {
    super()
    this.#id = id
    this.#toPage = toPage
  }
  postMessage(data) {
    if (this.#state !== 'closed') this.#toPage({ type: 'port', id: this.#id, data: encode(data) })
  }
  start() {
    if (this.#state !== 'new') return
    this.#state = 'started'
    for (const data of this.#waiting.splice(0)) this.emit('message', { data, ports: [] })
  }
  close() {
    if (this.#state === 'closed') return
    this.#toPage({ type: 'port-closed', id: this.#id })
    this.ended()
  }
  /** A message of the page. */
  heard(sent) {
    const data = decode(sent)
    if (this.#state === 'started') this.emit('message', { data, ports: [] })
    else if (this.#state === 'new') this.#waiting.push(data)
  }
  /** The page, or its end of the port, is gone. */
  ended() {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    setImmediate(() => this.emit('close'))
  }
}

module.exports = { MessagePortMain }
