import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { defaultPersonalSettings } from '../../shared/settings/settingsAtFirst.ts'
import { type Words, wordsIn } from '../../shared/words/words.ts'

/** A log that nobody empties must not grow for ever. Bytes. */
const longest = 1_000_000

function lineOf(what: string, error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${new Date().toISOString()} ${what}: ${text}\n`
}

function log(what: string, error: unknown): void {
  console.error(what, error)
  try {
    const folder = app.getPath('logs')
    const file = join(folder, 'kronika.log')
    mkdirSync(folder, { recursive: true })
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`)
    appendFileSync(file, lineOf(what, error))
  } catch (unwritten) {
    console.error('the log is not written', unwritten)
  }
}

/**
 * What went wrong in main or in a process beside it is written to a file on this computer and sent nowhere. An error that nobody
 * caught ends Kronika in order: it is said once, and windows write their last words. Begins before everything that can fail.
 */
export function logTroubles() {
  let words = (): Words => wordsIn(defaultPersonalSettings.language)
  let met = false

  /** Kronika cannot go on: the person is told so once, whatever else fails on the way out. */
  function cannotGoOn(error: unknown): void {
    log('an error that nobody caught', error)
    if (met) return
    met = true
    dialog.showErrorBox('Kronika', words()('dialog.mainTrouble'))
  }

  // The terminal that Kronika was started from may be closed before it; what is printed then goes nowhere.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  app.on('child-process-gone', (_event, gone) => {
    if (gone.reason !== 'clean-exit') log('a process has gone', JSON.stringify(gone))
  })
  app.on('render-process-gone', (_event, _contents, gone) => {
    if (gone.reason !== 'clean-exit') log('the page has gone', JSON.stringify(gone))
  })
  process.on('unhandledRejection', error => log('a refusal that nobody awaited', error))
  process.on('uncaughtException', error => {
    cannotGoOn(error)
    app.quit()
  })
  return {
    /** From now on the person is spoken to in the language of the settings. */
    speak(asChosen: () => Words): void {
      words = asChosen
    },
    cannotGoOn,
    exitCode: (): number => (met ? 1 : 0),
  }
}
