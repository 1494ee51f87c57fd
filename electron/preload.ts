import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { MenuCommand, WindowBridge } from '../shared/contract/windowBridge.ts'
import { bridgeName, portGreeting } from '../shared/contract/windowNames.ts'
import { channels } from './window/channels.ts'

/** The part of the page's global scope that is touched here; main has no DOM, so the compiler knows none. */
interface PageMessage {
  readonly source: unknown
  readonly origin: string
  readonly data: unknown
  readonly ports: readonly object[]
}
declare const window: { addEventListener(event: 'message', listener: (message: PageMessage) => void): void }
declare const location: { readonly origin: string }

const bridge: WindowBridge = {
  kind: 'electron',
  // The path goes to main from here; the page gets the word that stands for it.
  handOver: file => ipcRenderer.invoke(channels.handOver, webUtils.getPathForFile(file)),
  beforeClose: flush => {
    ipcRenderer.on(channels.flush, () => {
      void flush().finally(() => ipcRenderer.send(channels.flushed))
    })
  },
  onMenu: listener => {
    ipcRenderer.on(channels.menu, (_event, command: MenuCommand) => listener(command))
  },
  onOpenArticle: listener => {
    ipcRenderer.on(channels.openArticle, (_event, id: string) => listener(id))
  },
  tell: state => ipcRenderer.send(channels.shell, state),
}

contextBridge.exposeInMainWorld(bridgeName, bridge)

// A port cannot cross the bridge: the page posts one to its own window, and it is handed on from here.
window.addEventListener('message', message => {
  const [port] = message.ports
  if (message.source !== window || message.origin !== location.origin) return
  if (message.data !== portGreeting || !port || message.ports.length !== 1) return
  ipcRenderer.postMessage(channels.port, null, [port])
})
