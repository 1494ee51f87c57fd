import type { DeclensionAnswer, StartDeclining } from './declensionMessages.ts'

/** Starts the declining of names in a worker. Without it names are declined by rule alone. */
export const declensionLink: StartDeclining = answered => {
  const worker = new Worker(new URL('./declensionWorker.ts', import.meta.url), { type: 'module', name: 'declension' })
  worker.onmessage = ({ data }: MessageEvent<DeclensionAnswer>) => answered(data)
  worker.onerror = event => {
    event.preventDefault()
    console.error('names are declined by rule alone', event.message)
  }
  return { ask: asked => worker.postMessage(asked), stop: () => worker.terminate() }
}
