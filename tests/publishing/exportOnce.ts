// A process of its own for tests that kill it or give it another time zone: exports one item, and says when it begins and when it has ended.
import { readFileSync, writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { attachmentLibrary } from '../../electron/attachments/attachmentLibrary.ts'
import { photoLibrary } from '../../electron/photos/photoLibrary.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { publisher } from '../../electron/publishing/publisher.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { article } from '../../shared/articles/articleShape.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { done } from '../../shared/result.ts'
import { narew } from './congress.ts'
import { exportOrder } from './exportOrder.ts'

const { item, articlesFolder, cacheFolder, workerFile, kind, place, dies } = exportOrder.parse(
  JSON.parse(process.argv[2] ?? ''),
)

/** Dies at the very moment when the older package has been moved aside and the new one is not yet in its place. */
const dying: FileSystem = {
  ...nodeFileSystem,
  async rename(from, to) {
    await nodeFileSystem.rename(from, to)
    if (to.includes('.aside.')) process.kill(process.pid, 'SIGKILL')
  },
}

const fs = dies ? dying : nodeFileSystem
const stored = article.parse(JSON.parse(readFileSync(item, 'utf8')))
const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
const making = publisher({
  fs,
  articles: { read: async () => done(stored) },
  organisation: { read: () => narew },
  directory: { list: () => [...starterInstitutions] },
  photos: photoLibrary({ fs, articlesFolder, cacheFolder, worker }),
  attachments: attachmentLibrary({ fs, articlesFolder }),
  packed: async () => undefined,
})
const never = new AbortController().signal
// A process that is killed never comes to its end, which is when this would be written.
flushCompileCache()
writeSync(1, 'begun\n')
await (kind === 'folder'
  ? making.exportToFolder(stored.id, place, never, () => undefined)
  : making.exportToZipIn(stored.id, place, never, () => undefined))
writeSync(1, 'ended\n')
worker.close()
