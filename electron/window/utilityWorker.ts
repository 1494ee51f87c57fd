import { utilityProcess } from 'electron'
import type { WorkerProcess } from '../photos/workerProcess.ts'
import { besideArchive } from './besideArchive.ts'

/** The image worker as Electron's utility process: with the fuses of a packaged application, plain Node cannot be forked. */
export function utilityWorker(file: string): WorkerProcess {
  const child = utilityProcess.fork(besideArchive(file), [], { stdio: 'ignore', serviceName: 'Kronika: images' })
  return {
    send: message => child.postMessage(message),
    onMessage: listen => {
      child.on('message', listen)
    },
    onEnd: listen => {
      child.once('exit', listen)
    },
    kill: () => {
      child.kill()
    },
  }
}
