import { join } from 'node:path'
import { app, session, shell } from 'electron'
import { wordsIn } from '../shared/words/words.ts'
import { personFolders } from './library/personFolders.ts'
import { openDesk } from './rpc/openDesk.ts'
import { packToFolder } from './rpc/packToFolder.ts'
import { picturesOnDesk } from './rpc/picturesOnDesk.ts'
import { routerOn } from './rpc/router.ts'
import { shownPlaces } from './rpc/shownPlaces.ts'
import { openSpool } from './serving/spool.ts'
import { recentArticles } from './settings/recentArticles.ts'
import { nodeFileSystem as fs } from './storage/fileSystem.ts'
import { askedLibrary } from './window/askedLibrary.ts'
import { beforeReady } from './window/beforeReady.ts'
import { closeBeforeQuit } from './window/closeBeforeQuit.ts'
import { askForExportFolder, askForLibraryFolder } from './window/dialogs.ts'
import { receiveDocuments } from './window/documents.ts'
import { takeHandedFiles } from './window/handOver.ts'
import { openMainWindow } from './window/mainWindow.ts'
import { oneInstance } from './window/oneInstance.ts'
import { guardSession } from './window/permissions.ts'
import { answerPort } from './window/port.ts'
import { servePages } from './window/protocol.ts'
import { shellAround } from './window/shell.ts'
import { logTroubles } from './window/troubleLog.ts'
import { utilityWorker } from './window/utilityWorker.ts'

const args = process.argv.slice(1)
const troubles = logTroubles()
beforeReady('pl.kronika.desk')
const documents = receiveDocuments(args, process.cwd())
oneInstance(async () => {
  const appFolder = join(app.getAppPath(), 'out', 'app')
  const folders = personFolders(process.platform, process.env, app.getPath('home'))
  const words = () => wordsIn(desk.personalSettings.read().language)
  const spool = await openSpool()
  const places = shownPlaces(path => shell.showItemInFolder(path))
  const desk = await openDesk({
    fs,
    folders,
    library: askedLibrary(args),
    startWorker: () => utilityWorker(join(appFolder, 'imageWorker.mjs')),
    askForFolder: () => askForLibraryFolder(words()),
    packing: packToFolder(() => askForExportFolder(words()), folders.home, places),
    places,
    settingsSaved: () => around.drawMenu(),
  })
  troubles.speak(words)
  const recent = await recentArticles({ fs, folder: folders.settings })
  closeBeforeQuit(() => Promise.all([desk.close(), recent.kept()]).finally(spool.close), troubles.exitCode)
  guardSession(session.defaultSession)
  servePages(appFolder, { pictures: picturesOnDesk(desk), handedFiles: desk.handedFiles, spool })
  answerPort(routerOn(desk))
  takeHandedFiles(desk.handedFiles)
  const window = openMainWindow(appFolder, { fs, folder: folders.settings })
  const around = shellAround(window, { words, recent, documents })
}, troubles.cannotGoOn)
