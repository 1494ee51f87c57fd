import type { NamesAnswer, StartNames } from './namesMessages.ts'

/** Starts the reader of names in a worker. Its script and the dictionary come from the window's own host. */
export const workerLink: StartNames = ({ answered, died }) => {
  const worker = new Worker(new URL('./namesWorker.ts', import.meta.url), { type: 'module', name: 'names' })
  worker.onmessage = ({ data }: MessageEvent<NamesAnswer>) => answered(data)
  worker.onerror = event => {
    event.preventDefault()
    worker.terminate()
    died(event.message)
  }
  return asked => worker.postMessage(asked)
}
