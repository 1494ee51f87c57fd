import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'
import { attachmentLibrary } from '../../electron/attachments/attachmentLibrary.ts'
import { photoLibrary } from '../../electron/photos/photoLibrary.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

export const workerFile = fileURLToPath(new URL('../../electron/photos/imageWorker.ts', import.meta.url))

export const article = 'kongres2026'

/** The real image worker, one for all tests of a file: starting it takes longer than most of its work. */
const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
afterAll(() => worker.close())

/** A library with one article in a fresh folder; gone when the test ends. */
export async function photoDesk(fs: FileSystem = nodeFileSystem) {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-zdjecia-'))
  const articlesFolder = join(folder, 'articles')
  const cacheFolder = join(folder, 'cache')
  const card = join(folder, 'karta')
  await mkdir(join(articlesFolder, article), { recursive: true })
  await mkdir(card)
  // An export that was refused may have asked for pictures ahead, which the worker still finishes.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))
  return {
    photos: photoLibrary({ fs, articlesFolder, cacheFolder, worker }),
    attachments: attachmentLibrary({ fs, articlesFolder }),
    card,
    originals: join(articlesFolder, article, 'photos'),
    cacheFolder,
  }
}
