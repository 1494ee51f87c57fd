import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { photoLibrary } from '../../electron/photos/photoLibrary.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

export const workerFile = fileURLToPath(new URL('../../electron/photos/imageWorker.ts', import.meta.url))

export const article = 'kongres2026'

/** A library with one article in a fresh folder, with the real image worker; gone when the test ends. */
export async function photoDesk(fs: FileSystem = nodeFileSystem) {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-zdjecia-'))
  const articlesFolder = join(folder, 'articles')
  const cacheFolder = join(folder, 'cache')
  const card = join(folder, 'karta')
  await mkdir(join(articlesFolder, article), { recursive: true })
  await mkdir(card)
  const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
  onTestFinished(async () => {
    worker.close()
    await rm(folder, { recursive: true, force: true })
  })
  return {
    photos: photoLibrary({ fs, articlesFolder, cacheFolder, worker }),
    worker,
    card,
    originals: join(articlesFolder, article, 'photos'),
    cacheFolder,
  }
}
