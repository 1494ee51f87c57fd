import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ipcMain } from 'electron'
import { z } from 'zod'
import type { HandedFiles } from '../storage/handedFiles.ts'
import { channels } from './channels.ts'
import { isOurPage } from './ourPage.ts'

const path = z.string().max(32_767)

/** Takes the path of a dropped or chosen file from the preload script and answers a token; null for what is no file on the disk. */
export function takeHandedFiles(handedFiles: HandedFiles): void {
  ipcMain.handle(channels.handOver, async (event, sent: unknown): Promise<string | null> => {
    const file = path.safeParse(sent)
    if (!isOurPage(event.senderFrame) || !file.success || file.data === '') return null
    const facts = await stat(file.data).catch(() => null)
    if (!facts?.isFile()) return null
    return handedFiles.put({
      path: file.data,
      name: basename(file.data),
      bytes: facts.size,
      // It is the user's own file: nothing to remove.
      release: async () => undefined,
    })
  })
}
