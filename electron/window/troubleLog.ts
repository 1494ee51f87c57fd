import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/** A log that nobody empties must not grow for ever. Bytes. */
const longest = 1_000_000

function lineOf(what: string, error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${new Date().toISOString()} ${what}: ${text}\n`
}

/**
 * What went wrong in main or in a process beside it is written to a file on this computer and sent nowhere. An error that nobody
 * caught ends Kronika in order: windows say their last words first.
 */
export function logTroubles(words: () => Words): void {
  const folder = app.getPath('logs')
  const file = join(folder, 'kronika.log')
  const log = (what: string, error: unknown): void => {
    console.error(what, error)
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`)
      appendFileSync(file, lineOf(what, error))
    } catch (unwritten) {
      console.error('the log is not written', unwritten)
    }
  }
  app.on('child-process-gone', (_event, gone) => {
    if (gone.reason !== 'clean-exit') log('a process has gone', JSON.stringify(gone))
  })
  process.on('unhandledRejection', error => log('a refusal that nobody awaited', error))
  process.on('uncaughtException', error => {
    log('an error that nobody caught', error)
    dialog.showErrorBox('Kronika', words()('dialog.mainTrouble'))
    process.exitCode = 1
    app.quit()
  })
}
