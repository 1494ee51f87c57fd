import { renderPicture } from './renderPicture.ts'
import { renderWebSet } from './renderWebSet.ts'
import { type WorkerMessage, workerOrder } from './workerMessages.ts'

// The image worker: a process of its own, because a decoder of foreign files may hang, crash or eat memory, and neither the window
// nor the library may go with it.

async function answer(message: unknown, send: (answer: WorkerMessage) => void): Promise<void> {
  const order = workerOrder.parse(message)
  if (order.kind === 'small') send({ kind: 'small', id: order.id, result: await renderPicture(order) })
  else send({ kind: 'web', id: order.id, result: await renderWebSet(order) })
}

const ready: WorkerMessage = { kind: 'ready' }

// Electron's types say that the port is always there; it is so only in a utility process.
if ('parentPort' in process) {
  const port = process.parentPort
  port.on('message', ({ data }) => answer(data, made => port.postMessage(made)))
  port.postMessage(ready)
} else {
  const forked: NodeJS.Process = process
  forked.on('message', message => answer(message, made => forked.send?.(made)))
  // The one who asked is gone: nobody waits for an answer any more.
  forked.on('disconnect', () => forked.exit(0))
  forked.send?.(ready)
}
