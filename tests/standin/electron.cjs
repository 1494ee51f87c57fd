// A stand-in for the part of Electron's main process that Kronika uses, over a real Chromium. It is not Electron: what it
// cannot prove is listed in the README. It exists so that the built main and preload run in every test, with or without the binary.
const { fork } = require('node:child_process')
const { EventEmitter } = require('node:events')
const { join } = require('node:path')
const { runInThisContext } = require('node:vm')
const { app } = require('./app.cjs')
const { BrowserWindow } = require('./browserWindow.cjs')
const { ipcMain } = require('./ipc.cjs')
const { answers, asked, note, paths } = require('./journal.cjs')
const { protocol } = require('./schemes.cjs')
const { decisions, session } = require('./session.cjs')

const withIds = items => {
  const menu = { items: items.map(item => ({ enabled: true, visible: true, ...item })) }
  for (const item of menu.items) if (Array.isArray(item.submenu)) item.submenu = withIds(item.submenu)
  menu.getMenuItemById = id => {
    for (const item of menu.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  return menu
}
let applicationMenu = null
const Menu = {
  buildFromTemplate: withIds,
  setApplicationMenu: menu => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
}

const dialog = {
  showOpenDialog: async (...given) => {
    note('openDialog', given.at(-1))
    return answers.openDialog.shift() ?? { canceled: true, filePaths: [] }
  },
  showMessageBox: async (...given) => {
    note('messageBox', given.at(-1))
    return answers.messageBox.shift() ?? { response: 0 }
  },
  showMessageBoxSync: (...given) => {
    note('messageBox', given.at(-1))
    return answers.messageBox.shift()?.response ?? 0
  },
  showErrorBox: (title, text) => note('errorBox', title, text),
}

const shell = {
  openExternal: async address => note('openExternal', address),
  showItemInFolder: path => note('showItemInFolder', path),
}

const utilityProcess = {
  fork(file, args = []) {
    note('utility process', file)
    const child = fork(file, args, {
      execArgv: ['--require', join(__dirname, 'utilityHook.cjs')],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const made = Object.assign(new EventEmitter(), {
      pid: child.pid,
      postMessage: message => child.send(message),
      kill: () => child.kill('SIGKILL'),
    })
    child.on('message', message => made.emit('message', message))
    child.on('exit', code => made.emit('exit', code))
    app.endings.push(async () => child.kill())
    return made
  },
}

class Notification extends EventEmitter {
  static isSupported() {
    return true
  }
  #options
  constructor(options) {
    super()
    this.#options = options
  }
  show() {
    note('notification', this.#options)
  }
}

const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }],
  getPrimaryDisplay: () => screen.getAllDisplays()[0],
})

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor: new EventEmitter(),
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  crashReporter: { start: options => note('crashReporter', options) },
}
module.exports = electron

// The tester's hand: a function evaluated against the module, as Playwright's ElectronApplication does it.
process.on('message', async ({ id, source, argument }) => {
  try {
    const value = await runInThisContext(`(${source})`)(electron, argument, { asked, answers, paths, decisions })
    process.send({ id, value })
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) })
  }
})
