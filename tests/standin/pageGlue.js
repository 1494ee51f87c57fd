// Runs before every page, in two worlds: 'main' is the page's own, 'preload' an isolated one, as contextIsolation gives.
// The stand-in puts the role, the preload script and what it knows in their places. Worlds talk by events of the window,
// which are synchronous.
;(() => {
  const tell = (type, detail) => window.dispatchEvent(new CustomEvent(type, { detail }))

  if (STANDIN_ROLE === 'main') {
    const pending = new Map()
    const listeners = new Map()
    let last = 0
    const call = (key, path, args) => {
      last += 1
      const id = last
      const sent = args.map((argument, at) => {
        if (typeof argument !== 'function') return argument
        listeners.set(`${id}:${at}`, argument)
        return { listener: `${id}:${at}` }
      })
      let answer
      const heard = event => {
        if (event.detail.id === id) answer = event.detail
      }
      window.addEventListener('standin-answer', heard)
      tell('standin-call', { id, key, path, args: sent })
      window.removeEventListener('standin-answer', heard)
      if (!answer) throw new Error('An object could not be cloned.')
      if (answer.error) throw new Error(answer.error)
      if (!answer.promise) return answer.value
      return new Promise((resolve, reject) => pending.set(id, { resolve, reject }))
    }
    window.addEventListener('standin-settled', ({ detail }) => {
      const waiting = pending.get(detail.id)
      pending.delete(detail.id)
      if (detail.error) waiting.reject(new Error(detail.error))
      else waiting.resolve(detail.value)
    })
    window.addEventListener('standin-listener', async ({ detail }) => {
      const value = await listeners.get(detail.listener)?.(...detail.args)
      tell('standin-listened', { turn: detail.turn, value })
    })
    window.addEventListener('standin-expose', ({ detail: { key, shape } }) => {
      const made = (part, path) => {
        if (part.kind === 'function') return (...args) => call(key, path, args)
        if (part.kind === 'value') return part.value
        const entries = Object.entries(part.parts).map(([name, inner]) => [name, made(inner, [...path, name])])
        return Object.freeze(Object.fromEntries(entries))
      }
      Object.defineProperty(window, key, { value: made(shape, []), writable: false, configurable: false })
    })
    return
  }

  // Electron runs a preload script in the top frame only.
  if (window !== window.top) return

  const toMain = message => globalThis.standinSend(JSON.stringify(message))
  const base64 = bytes => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768))
    return btoa(text)
  }
  const encode = data => {
    if (typeof data === 'string') return { text: data }
    if (data instanceof ArrayBuffer) return { bytes: base64(new Uint8Array(data)) }
    if (ArrayBuffer.isView(data))
      return { bytes: base64(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)) }
    return { json: data ?? null }
  }
  const decode = sent => {
    if ('text' in sent) return sent.text
    return 'bytes' in sent ? Uint8Array.from(atob(sent.bytes), letter => letter.charCodeAt(0)) : sent.json
  }

  const ports = new Map()
  const pending = new Map()
  const channels = new Map()
  let lastPort = 0
  let lastAsk = 0
  let lastTurn = 0

  globalThis.standinReceive = message => {
    if (message.type === 'port') ports.get(message.id)?.postMessage(decode(message.data))
    if (message.type === 'port-closed') {
      ports.get(message.id)?.close()
      ports.delete(message.id)
    }
    if (message.type === 'answer') {
      const waiting = pending.get(message.id)
      pending.delete(message.id)
      if (message.error) waiting.reject(new Error(message.error))
      else waiting.resolve(message.value)
    }
    if (message.type === 'send')
      for (const listener of channels.get(message.channel) ?? []) listener({ ports: [] }, ...message.args)
  }

  const ipcRenderer = {
    send: (channel, ...args) => toMain({ type: 'send', channel, args }),
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        lastAsk += 1
        pending.set(lastAsk, { resolve, reject })
        toMain({ type: 'invoke', channel, args, id: lastAsk })
      }),
    postMessage: (channel, message, transfer = []) => {
      const ids = transfer.map(port => {
        lastPort += 1
        const id = lastPort
        ports.set(id, port)
        port.onmessage = event => toMain({ type: 'port', id, data: encode(event.data) })
        port.addEventListener('close', () => {
          ports.delete(id)
          toMain({ type: 'port-closed', id })
        })
        return id
      })
      toMain({ type: 'post', channel, message, ports: ids })
    },
    on(channel, listener) {
      channels.set(channel, [...(channels.get(channel) ?? []), listener])
      return ipcRenderer
    },
  }

  const apis = new Map()
  const shapeOf = value => {
    if (typeof value === 'function') return { kind: 'function' }
    if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return { kind: 'object', parts: Object.fromEntries(Object.entries(value).map(([name, x]) => [name, shapeOf(x)])) }
    }
    return { kind: 'value', value: structuredClone(value) }
  }
  const contextBridge = {
    exposeInMainWorld(key, api) {
      apis.set(key, api)
      tell('standin-expose', { key, shape: shapeOf(api) })
    },
  }
  /** A function that the page gave: it is called in the page's world and its answer waited for. */
  const listenerOf =
    listener =>
    (...args) => {
      lastTurn += 1
      const turn = lastTurn
      return new Promise(resolve => {
        const heard = ({ detail }) => {
          if (detail.turn !== turn) return
          window.removeEventListener('standin-listened', heard)
          resolve(detail.value)
        }
        window.addEventListener('standin-listened', heard)
        tell('standin-listener', { listener, turn, args })
      })
    }
  window.addEventListener('standin-call', ({ detail: { id, key, path, args } }) => {
    const given = args.map(argument => (argument?.listener ? listenerOf(argument.listener) : argument))
    const wrong = error => String(error?.message ?? error)
    try {
      const value = path.reduce((part, name) => part[name], apis.get(key))(...given)
      if (typeof value?.then !== 'function') {
        tell('standin-answer', { id, value })
        return
      }
      tell('standin-answer', { id, promise: true })
      value.then(
        settled => tell('standin-settled', { id, value: settled }),
        error => tell('standin-settled', { id, error: wrong(error) }),
      )
    } catch (error) {
      tell('standin-answer', { id, error: wrong(error) })
    }
  })

  const webUtils = {
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expected to receive a File object')
      return STANDIN_FACTS.paths[file.name] ?? ''
    },
  }
  const electron = { ipcRenderer, contextBridge, webUtils }
  const require = name => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const process = { platform: STANDIN_FACTS.platform, versions: {}, env: {}, sandboxed: true, contextIsolated: true }
  const module = { exports: {} }
  // biome-ignore lint/correctness/noUnusedFunctionParameters: the preload script that is put here uses them
  ;((require, process, module, exports) => {
    STANDIN_PRELOAD
  })(require, process, module, module.exports)
})()
