import { homedir, userInfo } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wordsIn } from '../../shared/words/words.ts'
import { libraryPlace, usualLibraryFolder } from '../library/libraryPlace.ts'
import { openLibrary } from '../library/openLibrary.ts'
import { personFolders } from '../library/personFolders.ts'
import { startImageWorker } from '../photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../photos/workerProcess.ts'
import { personalSettingsStore } from '../settings/personalSettingsStore.ts'
import { nodeFileSystem } from '../storage/fileSystem.ts'
import { newId } from '../storage/newId.ts'
import { readArguments } from './arguments.ts'
import { commands } from './commands.ts'
import type { Outcome } from './outcome.ts'
import { spokenLanguage } from './spokenLanguage.ts'
import type { Terminal } from './terminal.ts'
import { usage } from './usage.ts'

/** Beside this file when built; among the sources of its feature when it runs from them. */
const workerFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../photos/imageWorker.ts' : './imageWorker.mjs', import.meta.url),
)

const fs = nodeFileSystem
const folders = personFolders(process.platform, process.env, homedir())
const settings = await personalSettingsStore({ fs, folder: folders.settings })
const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
const cancel = new AbortController()
process.once('SIGINT', () => cancel.abort())

async function terminalFor(named: string | null): Promise<Terminal> {
  const known = settings.libraryFolder()
  const place = libraryPlace(named ?? known ?? (await usualLibraryFolder(folders.home)), folders.home)
  const personal = settings.read()
  const language = spokenLanguage(settings.wasSaved() ? personal.language : null, process.env)
  return {
    fs,
    folder: place.folder,
    words: wordsIn(language),
    language,
    signal: cancel.signal,
    open: () =>
      openLibrary({
        fs,
        ...place,
        cacheFolder: folders.cache,
        user: personal.userName || userInfo().username,
        clock: () => new Date(),
        newId,
        worker,
        onEvent: () => undefined,
        mayCreate: known === null || resolve(known) !== place.folder,
        fromCopies: false,
      }),
  }
}

async function run(typed: readonly string[]): Promise<{ outcome: Outcome; terminal: Terminal; json: boolean }> {
  const asked = readArguments(typed)
  const terminal = await terminalFor(asked.ok ? asked.value.library : null)
  if (!asked.ok) return { outcome: { kind: 'wrong-use', wrong: asked.refusal }, terminal, json: false }
  return { outcome: await commands[asked.value.command](asked.value, terminal), terminal, json: asked.value.json }
}

const lines = (texts: readonly string[]): string => texts.map(text => `${text}\n`).join('')

/** Words for a person go to the error output when something was refused; a program reads JSON from the output either way. */
function tell(outcome: Outcome, { words }: Terminal, json: boolean): number {
  switch (outcome.kind) {
    case 'wrong-use':
      process.stderr.write(
        lines([words(`terminal.wrong.${outcome.wrong.kind}`, { word: outcome.wrong.word }), '', ...usage(words)]),
      )
      return 2
    case 'refused':
      process.stderr.write(lines(outcome.lines))
      if (json) process.stdout.write(`${JSON.stringify(outcome.json)}\n`)
      return 1
    case 'done':
      process.stdout.write(json ? `${JSON.stringify(outcome.json)}\n` : lines(outcome.lines))
      return 0
  }
}

try {
  const { outcome, terminal, json } = await run(process.argv.slice(2))
  process.exitCode = tell(outcome, terminal, json)
} finally {
  worker.close()
}
