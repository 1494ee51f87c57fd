const { execFileSync } = require('node:child_process')
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const net = require('node:net')
const { join } = require('node:path')
const { allowed, note, preventable } = require('./journal.cjs')

const userData = process.env.STANDIN_USER_DATA
const isAlive = pid => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // No such process: the lock was left by one that was killed.
    return false
  }
}

/** The application object: life cycle, folders, the lock of the single instance. */
class App extends EventEmitter {
  isPackaged = process.env.STANDIN_PACKAGED === '1'
  #ready = false
  #quitting = false
  /** Set by the stand-in itself: open windows, and what has to end with the process. */
  windows = () => []
  endings = []

  constructor() {
    super()
    setImmediate(() => {
      this.#ready = true
      this.emit('ready', {}, {})
    })
  }
  getName() {
    return 'Kronika'
  }
  getVersion() {
    return '0.0.0'
  }
  getLocale() {
    return 'pl'
  }
  getAppPath() {
    return process.env.STANDIN_APP_PATH
  }
  getPath(name) {
    if (name === 'home') return process.env.HOME
    const folder = join(userData, name === 'userData' ? '' : name)
    fs.mkdirSync(folder, { recursive: true })
    return folder
  }
  isReady() {
    return this.#ready
  }
  whenReady() {
    return this.#ready ? Promise.resolve() : new Promise(resolve => this.once('ready', resolve))
  }
  enableSandbox() {
    note('enableSandbox')
  }
  setAppUserModelId(id) {
    note('app user model id', id)
  }
  addRecentDocument(path) {
    note('recent', path)
  }
  clearRecentDocuments() {
    note('recent cleared')
  }
  focus() {
    note('focus app')
  }
  requestSingleInstanceLock() {
    const lock = join(userData, 'SingletonLock')
    const socket = join(userData, 'singleton.sock')
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    } catch {
      // There is a lock: of a running first instance, which gets our arguments, or of one that was killed.
      if (isAlive(Number(fs.readFileSync(lock, 'utf8')))) {
        const said = JSON.stringify({ argv: process.argv, cwd: process.cwd() })
        const send = `require('net').connect(${JSON.stringify(socket)}, function () { this.end(${JSON.stringify(said)}) })`
        execFileSync(process.execPath, ['-e', send])
        return false
      }
      fs.writeFileSync(lock, String(process.pid))
    }
    fs.rmSync(socket, { force: true })
    const server = net.createServer(other => {
      let text = ''
      other.setEncoding('utf8').on('data', part => {
        text += part
      })
      other.on('end', () => {
        const { argv, cwd } = JSON.parse(text)
        this.emit('second-instance', preventable(), argv, cwd, undefined)
      })
    })
    server.listen(socket).unref()
    process.on('exit', () => fs.rmSync(lock, { force: true }))
    return true
  }
  quit() {
    void this.#quit()
  }
  exit(code = 0) {
    void this.#end(code)
  }
  async #quit() {
    if (this.#quitting) return
    this.#quitting = true
    this.#quitting = await this.#closeAll()
    if (this.#quitting) await this.#end(0)
  }
  /** As Electron does: a prevented close, or a prevented will-quit, cancels the quit. */
  async #closeAll() {
    if (!allowed(this, 'before-quit', preventable())) return false
    for (const window of this.windows()) {
      window.close()
      if (!window.isDestroyed()) return false
      await window.gone
    }
    return allowed(this, 'will-quit', preventable())
  }
  async #end(code) {
    this.emit('quit', {}, code)
    for (const end of this.endings) await end()
    process.exit(code)
  }
  /** The last window has closed. */
  allClosed() {
    if (this.#quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }
}

module.exports = { app: new App() }
