const { EventEmitter } = require('node:events')
const { app } = require('./app.cjs')
const { allowed, note, preventable } = require('./journal.cjs')
const { WebContents } = require('./webContents.cjs')

const windows = new Set()
let lastId = 0

class BrowserWindow extends EventEmitter {
  #destroyed = false
  #bounds
  #maximized = false
  gone = Promise.resolve()

  constructor(options = {}) {
    super()
    lastId += 1
    this.id = lastId
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    windows.add(this)
    note('window', JSON.parse(JSON.stringify(options)))
    this.webContents = new WebContents(this, options.webPreferences ?? {})
  }
  static getAllWindows() {
    return [...windows]
  }
  static fromWebContents(contents) {
    return [...windows].find(window => window.webContents === contents) ?? null
  }
  static getFocusedWindow() {
    return [...windows].at(-1) ?? null
  }
  loadURL(address) {
    return this.webContents.loadURL(address)
  }
  show() {
    note('show')
  }
  focus() {
    note('focus')
  }
  isFocused() {
    return true
  }
  isVisible() {
    return true
  }
  isMinimized() {
    return false
  }
  restore() {
    note('restore')
  }
  maximize() {
    this.#maximized = true
    note('maximize')
    this.emit('maximize')
  }
  isMaximized() {
    return this.#maximized
  }
  isFullScreen() {
    return false
  }
  getBounds() {
    return this.#bounds
  }
  getNormalBounds() {
    return this.#bounds
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds }
    this.emit('resize')
    this.emit('move')
  }
  setProgressBar(value) {
    note('progress', value)
  }
  flashFrame(flash) {
    note('flash', flash)
  }
  setTitle(title) {
    note('title', title)
  }
  setDocumentEdited(edited) {
    note('edited', edited)
  }
  isDestroyed() {
    return this.#destroyed
  }
  close() {
    if (this.#destroyed || !allowed(this, 'close', preventable())) return
    this.destroy()
  }
  destroy() {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    this.gone = this.#end()
  }
  async #end() {
    await this.webContents.ready
    this.webContents.endPorts()
    await this.webContents.context.close()
    this.emit('closed')
    if (windows.size === 0) app.allClosed()
  }
}

app.windows = () => [...windows]

module.exports = { BrowserWindow }
