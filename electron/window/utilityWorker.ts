import { utilityProcess } from 'electron'
import type { WorkerProcess } from '../photos/workerProcess.ts'
import { besideArchive } from './besideArchive.ts'

/** The image worker as Electron's utility process: with the fuses of a packaged application, plain Node cannot be forked. */
export function utilityWorker(file: string): WorkerProcess {
  const child = utilityProcess.fork(besideArchive(file), [], { stdio: 'ignore', serviceName: 'Kronika: images' })
  // Nobody listening would make this an error of main. The end that follows is answered like any other.
  child.on('error', (type, location) => console.error(`the image process: ${type} at ${location}`))
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
