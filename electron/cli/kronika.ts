import { homedir, userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { dictionaryFiles } from '../language/dictionaryFiles.ts'
import { personFolders } from '../library/personFolders.ts'
import { startImageWorker } from '../photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../photos/workerProcess.ts'
import { nodeFileSystem } from '../storage/fileSystem.ts'
import { runKronika } from './runKronika.ts'

/** Beside this file when built; among the sources of its feature when it runs from them. */
const workerFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../photos/imageWorker.ts' : './imageWorker.mjs', import.meta.url),
)

const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
const cancel = new AbortController()
// The first Ctrl+C lets a command end its work in order; the second is the system's own.
process.once('SIGINT', () => cancel.abort())

try {
  process.exitCode = await runKronika(process.argv.slice(2), {
    fs: nodeFileSystem,
    folders: personFolders(process.platform, process.env, homedir()),
    env: process.env,
    cwd: process.cwd(),
    user: userInfo().username,
    worker,
    dictionaries: language => dictionaryFiles(language, import.meta.url),
    signal: cancel.signal,
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
  })
} finally {
  worker.close()
}
