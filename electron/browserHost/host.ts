import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Words, wordsIn } from '../../shared/words/words.ts'
import { personFolders } from '../library/personFolders.ts'
import { nodeWorkerProcess } from '../photos/workerProcess.ts'
import { openDesk } from '../rpc/openDesk.ts'
import { packToDownload } from '../rpc/packToDownload.ts'
import { picturesOnDesk } from '../rpc/picturesOnDesk.ts'
import { routerOn } from '../rpc/router.ts'
import { shownPlaces } from '../rpc/shownPlaces.ts'
import { downloads } from '../serving/downloads.ts'
import { serveWindow } from '../serving/serveWindow.ts'
import { openSpool } from '../serving/spool.ts'
import { nodeFileSystem } from '../storage/fileSystem.ts'
import { type HostArguments, parseArguments } from './arguments.ts'
import { libraryLine, linkLines, wrongUseLine } from './greeting.ts'
import { openInBrowser } from './openInBrowser.ts'
import { startServer } from './server.ts'
import { browserSession } from './session.ts'
import { stopWhenLeft } from './stopWhenLeft.ts'

/** The folder of the built application: this file lies in it. */
const inApp = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** How long open windows may save before the host ends, in milliseconds. */
const flushPatience = 3000

const asked = parseArguments(process.argv.slice(2))
if (asked.ok) await run(asked.value)
else {
  console.error(wrongUseLine(asked.refusal, wordsIn('pl')))
  process.exitCode = 2
}

async function run({ library, open }: HostArguments): Promise<void> {
  const spool = await openSpool()
  const waiting = downloads()
  const desk = await openDesk({
    fs: nodeFileSystem,
    folders: personFolders(process.platform, process.env, homedir()),
    library,
    startWorker: () => nodeWorkerProcess(inApp('imageWorker.mjs')),
    askForFolder: null,
    packing: packToDownload({ spool, downloads: waiting }),
    places: shownPlaces(null),
    settingsSaved: () => undefined,
  })
  const language = () => desk.personalSettings.read().language
  const words: Words = (key, values) => wordsIn(language())(key, values)
  const host = await startServer({
    router: routerOn(desk),
    serveWindow: serveWindow({
      root: inApp('window'),
      dictionaries: inApp('dictionaries'),
      pictures: picturesOnDesk(desk),
      handedFiles: desk.handedFiles,
      spool,
      downloads: waiting,
    }),
    // Not the clock of the day: a link must not live longer because somebody set it back.
    session: browserSession(() => performance.now()),
    words: () => words,
  })

  const link = host.newLink()
  console.log(libraryLine(desk.status(), words, language()))
  console.log(linkLines(link, process.stdin.isTTY, words))
  if (open) openInBrowser(link)
  if (process.stdin.isTTY) process.stdin.on('data', () => console.log(words('start.link', { link: host.newLink() })))

  const stopWatching = stopWhenLeft(desk.events.windows, () => {
    console.log(words('start.leftAlone'))
    void close()
  })
  let closing: Promise<void> | null = null
  function close(): Promise<void> {
    closing ??= (async () => {
      console.log(words('start.closing'))
      stopWatching()
      await desk.events.letFlush(flushPatience)
      await desk.close()
      await host.close()
      await spool.close()
      process.exit(0)
    })()
    return closing
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
  // Started by another process: its end is ours, and what it says is that the window was built anew.
  process.on('disconnect', () => void close())
  process.on('message', word => {
    if (word === 'reload') desk.events.publish({ kind: 'reload' })
  })
}
