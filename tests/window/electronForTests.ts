import { EventEmitter } from 'node:events'

/** A port of Electron's main process: listeners get an event that carries the message. */
export class MainPort extends EventEmitter {
  readonly said: unknown[] = []
  started = false
  closed = false
  start(): void {
    this.started = true
  }
  postMessage(message: unknown): void {
    this.said.push(message)
  }
  close(): void {
    this.closed = true
    this.emit('close')
  }
}

type Policy = (...facts: never[]) => unknown

/** What main did with a page: its options, what was sent to it, and the policies that were set. */
export class Contents extends EventEmitter {
  readonly sent: unknown[][] = []
  reloads = 0
  crashed = 0
  openWindow: (asked: { url: string }) => unknown = () => undefined
  setWindowOpenHandler(handler: (asked: { url: string }) => unknown): void {
    this.openWindow = handler
  }
  send(...message: unknown[]): void {
    this.sent.push(message)
  }
  forcefullyCrashRenderer(): void {
    this.crashed += 1
  }
  reload(): void {
    this.reloads += 1
  }
}

export class Window extends EventEmitter {
  static readonly all: Window[] = []
  static getAllWindows = (): Window[] => Window.all
  readonly webContents = new Contents()
  readonly options: { readonly webPreferences: unknown }
  address = ''
  closed = 0
  constructor(options: { readonly webPreferences: unknown }) {
    super()
    this.options = options
    Window.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(address: string): Promise<void> {
    this.address = address
  }
  readonly show = (): void => undefined
  focused = true
  progress: number[] = []
  isFocused = (): boolean => this.focused
  isDestroyed = (): boolean => false
  visible = true
  isVisible = (): boolean => this.visible
  minimized = false
  isMinimized = (): boolean => this.minimized
  restore(): void {
    this.minimized = false
  }
  focus(): void {
    this.focused = true
  }
  isMaximized = (): boolean => false
  maximize = (): void => undefined
  getNormalBounds = (): object => ({ x: 10, y: 20, width: 1000, height: 700 })
  setProgressBar = (value: number): void => void this.progress.push(value)
  setDocumentEdited = (): void => undefined
  /** As in Electron: whoever listens may prevent it. */
  close(): void {
    if (emitPreventable(this, 'close')) this.closed += 1
  }
}

/** Emits an event that can be prevented; answers whether nobody did. */
export function emitPreventable(emitter: EventEmitter, name: string, facts: object = {}): boolean {
  let prevented = false
  emitter.emit(name, { ...facts, preventDefault: () => (prevented = true) })
  return !prevented
}

export const asked = {
  quits: 0,
  exits: [] as number[],
  relaunches: [] as object[],
  outside: [] as string[],
  errors: [] as string[],
  boxes: [] as object[],
  reporters: [] as object[],
  appIds: [] as string[],
}

/** Which button the person presses in a message box. */
export const pressed = { button: 0 }

/** Folders of the test; set before main is imported. */
export const folders = { app: '', home: '' }

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  sandboxed: false,
  getName: () => 'Kronika',
  setAppUserModelId: (id: string) => void asked.appIds.push(id),
  enableSandbox: () => {
    app.sandboxed = true
  },
  requestSingleInstanceLock: () => true,
  whenReady: async () => undefined,
  getAppPath: () => folders.app,
  getPath: () => folders.home,
  quit: () => {
    asked.quits += 1
  },
  exit: (code: number) => {
    asked.exits.push(code)
  },
  relaunch: (options: object) => {
    asked.relaunches.push(options)
  },
})

export const policies: Record<string, Policy | boolean> = {}
const note = (name: string) => (policy: Policy | boolean) => {
  policies[name] = policy
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler: note('request'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    setSpellCheckerEnabled: note('spelling'),
    webRequest: { onBeforeRequest: note('network') },
  },
}

export const schemes: unknown[] = []
export const pages: Record<string, (request: Request) => Promise<Response>> = {}
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
    pages[scheme] = handler
  },
}

export const handlers: Record<string, (event: object, sent: unknown) => Promise<unknown>> = {}
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: (event: object, sent: unknown) => Promise<unknown>) => {
    handlers[channel] = handler
  },
})

export const shell = { openExternal: async (address: string) => void asked.outside.push(address) }

interface MenuItem {
  readonly label?: string
  readonly click?: () => void
  readonly submenu?: readonly MenuItem[]
}
export const menus: (readonly MenuItem[])[] = []
export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (template: readonly MenuItem[]) => menus.push(template),
}

export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showMessageBox: async (_window: unknown, box: object) => {
    asked.boxes.push(box)
    return { response: pressed.button }
  },
  showMessageBoxSync: (_window: unknown, box: object) => {
    asked.boxes.push(box)
    return pressed.button
  },
  showErrorBox: (_title: string, text: string) => asked.errors.push(text),
}
export { Window as BrowserWindow }
/** The processes that were started beside main. */
export const children: EventEmitter[] = []
export const utilityProcess = {
  fork: () => {
    const child = new EventEmitter()
    children.push(child)
    return child
  },
}
export const powerMonitor = new EventEmitter()
export const crashReporter = { start: (options: object) => asked.reporters.push(options) }
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] }
export class Notification extends EventEmitter {
  static readonly shown: unknown[] = []
  static last: Notification | null = null
  static isSupported = (): boolean => true
  readonly options: unknown
  constructor(options: unknown) {
    super()
    this.options = options
    Notification.last = this
  }
  readonly show = (): void => void Notification.shown.push(this.options)
}
