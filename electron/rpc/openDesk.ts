import { userInfo } from 'node:os'
import { done } from '../../shared/result.ts'
import { libraryAtDesk } from '../library/libraryAtDesk.ts'
import { type LibraryPlace, libraryPlace, usualLibraryFolder } from '../library/libraryPlace.ts'
import { openOrRead } from '../library/openLibrary.ts'
import { type PersonFolders, rescueFolderOf } from '../library/personFolders.ts'
import { startImageWorker } from '../photos/startImageWorker.ts'
import type { WorkerProcess } from '../photos/workerProcess.ts'
import { type PersonalSettingsStore, personalSettingsStore } from '../settings/personalSettingsStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemLater } from '../storage/later.ts'
import { newId } from '../storage/newId.ts'
import { type Desk, type DeskParts, type Opening, setUpDesk } from './desk.ts'

export interface DeskChoices {
  readonly fs: FileSystem
  readonly folders: PersonFolders
  /** The folder named at the start, or null for the one that was open last. */
  readonly library: string | null
  readonly startWorker: () => WorkerProcess
  /** The system's dialog for a folder, or null in a host without dialogs. */
  readonly askForFolder: (() => Promise<string | null>) | null
  readonly packing: DeskParts['packing']
  readonly places: DeskParts['places']
  readonly settingsSaved: DeskParts['settingsSaved']
}

/** The desk of this computer's person, on their disk: what both hosts stand on. */
export async function openDesk({
  fs,
  folders,
  library,
  startWorker,
  askForFolder,
  ...others
}: DeskChoices): Promise<Desk> {
  const personalSettings = await personalSettingsStore({ fs, folder: folders.settings })
  const worker = startImageWorker({ start: startWorker })
  // A folder named at the start is for this run; it does not become the usual one.
  let remember = library === null

  async function open({ place, fromCopies, publish }: Opening) {
    const opened = await openOrRead({
      fs,
      ...place,
      fromCopies,
      cacheFolder: folders.cache,
      rescueFolder: rescueFolderOf(folders),
      user: personalSettings.read().userName || userInfo().username,
      clock: () => new Date(),
      later: systemLater,
      newId,
      worker,
      onEvent: publish,
    })
    if (!opened.ok) return opened
    if (remember) await personalSettings.rememberLibraryFolder(place.folder)
    return done(
      await libraryAtDesk(opened.value, { fs, folder: folders.settings, clock: () => new Date(), later: systemLater }),
    )
  }

  const desk = await setUpDesk({
    ...others,
    place: await placeToOpen(library, personalSettings, folders.home),
    open,
    personalSettings,
    askForFolder:
      askForFolder &&
      (async () => {
        const folder = await askForFolder()
        remember = true
        return folder === null ? null : libraryPlace(folder, folders.home)
      }),
  })
  return {
    ...desk,
    async close() {
      await desk.close()
      worker.close()
    },
  }
}

async function placeToOpen(named: string | null, settings: PersonalSettingsStore, home: string): Promise<LibraryPlace> {
  if (named !== null) return libraryPlace(named, home)
  const last = settings.libraryFolder()
  return last === null ? libraryPlace(await usualLibraryFolder(home), home) : libraryPlace(last, home, false)
}
