import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LibraryParts } from '../../electron/library/openLibrary.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { systemLater } from '../../electron/storage/later.ts'
import { newId } from '../../electron/storage/newId.ts'

const workerFile = fileURLToPath(new URL('../../electron/photos/imageWorker.ts', import.meta.url))

/** What a library is opened with on a real disk; for tests and for the processes that tests start. */
export const partsFor = (folder: string): LibraryParts => ({
  fs: nodeFileSystem,
  folder,
  label: 'Dokumenty › Kronika',
  cacheFolder: join(dirname(folder), 'cache'),
  rescueFolder: join(dirname(folder), 'settings', 'rescue'),
  user: 'Ewa Linde',
  clock: () => new Date(),
  later: systemLater,
  newId,
  worker: startImageWorker({ start: () => nodeWorkerProcess(workerFile) }),
  onEvent: () => undefined,
  mayCreate: true,
  fromCopies: false,
})
