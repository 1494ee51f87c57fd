import { join } from 'node:path'
import { app, session } from 'electron'
import { wordsIn } from '../shared/words/words.ts'
import { parseArguments } from './browserHost/arguments.ts'
import { personFolders } from './library/personFolders.ts'
import { openDesk } from './rpc/openDesk.ts'
import { packToFolder } from './rpc/packToFolder.ts'
import { picturesOnDesk } from './rpc/picturesOnDesk.ts'
import { routerOn } from './rpc/router.ts'
import { downloads } from './serving/downloads.ts'
import { serveWindow } from './serving/serveWindow.ts'
import { openSpool } from './serving/spool.ts'
import { nodeFileSystem } from './storage/fileSystem.ts'
import { askBeforeLosing } from './window/askBeforeLosing.ts'
import { closeBeforeQuit } from './window/closeBeforeQuit.ts'
import { askForExportFolder, askForLibraryFolder, sayPageCrashed } from './window/dialogs.ts'
import { flushOnClose } from './window/flushOnClose.ts'
import { takeHandedFiles } from './window/handOver.ts'
import { openMainWindow } from './window/mainWindow.ts'
import { setMenu } from './window/menu.ts'
import { guardNavigation } from './window/navigation.ts'
import { oneInstance } from './window/oneInstance.ts'
import { limitPermissions } from './window/permissions.ts'
import { answerPort } from './window/port.ts'
import { registerScheme, servePages } from './window/protocol.ts'
import { reloadAfterCrash } from './window/reloadAfterCrash.ts'
import { utilityWorker } from './window/utilityWorker.ts'

registerScheme()
app.enableSandbox()
guardNavigation()
oneInstance(async () => {
  const appFolder = join(app.getAppPath(), 'out', 'app')
  const folders = personFolders(process.platform, process.env, app.getPath('home'))
  const asked = parseArguments(process.argv.slice(app.isPackaged ? 1 : 2))
  const words = () => wordsIn(desk.personalSettings.read().language)
  const menu = () => setMenu(words())
  const spool = await openSpool()
  const desk = await openDesk({
    fs: nodeFileSystem,
    folders,
    library: asked.ok ? asked.value.library : null,
    startWorker: () => utilityWorker(join(appFolder, 'imageWorker.mjs')),
    askForFolder: () => askForLibraryFolder(words()),
    packing: packToFolder(() => askForExportFolder(words()), folders.home),
    settingsSaved: menu,
  })
  const { handedFiles } = desk
  const sources = { root: join(appFolder, 'window'), pictures: picturesOnDesk(desk), handedFiles, spool }
  closeBeforeQuit(() => desk.close().finally(spool.close))
  limitPermissions(session.defaultSession)
  servePages(serveWindow({ ...sources, downloads: downloads() }))
  answerPort(routerOn(desk))
  takeHandedFiles(handedFiles)
  menu()
  const window = openMainWindow(appFolder)
  flushOnClose(window)
  askBeforeLosing(window, words)
  reloadAfterCrash(window, () => sayPageCrashed(words()))
})
