import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain, type MessageEvent } from 'electron'
import { guardedPort } from '../rpc/guardedPort.ts'
import type { Router } from '../rpc/router.ts'
import { channels } from './channels.ts'
import { isOurPage } from './ourPage.ts'

/** Answers the port that our page sends through the preload script; the port is then all it needs, and dies with the page. */
export function answerPort(router: Router): void {
  const handler = new RPCHandler(router)
  ipcMain.on(channels.port, event => {
    const [port] = event.ports
    if (!port) return
    if (!isOurPage(event.senderFrame)) {
      port.close()
      return
    }
    handler.upgrade(guardedPort<MessageEvent>(port, ({ data }) => data))
    port.start()
  })
}
