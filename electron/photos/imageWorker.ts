import { renderPicture } from './renderPicture.ts'
import { type RenderAnswer, renderOrder } from './workerMessages.ts'

// The image worker: a process of its own, because a decoder of foreign files may hang, crash or eat memory, and neither the window
// nor the library may go with it.

async function answer(message: unknown, send: (answer: RenderAnswer) => void): Promise<void> {
  const order = renderOrder.parse(message)
  send({ id: order.id, result: await renderPicture(order) })
}

// Electron's types say that the port is always there; it is so only in a utility process.
if ('parentPort' in process) {
  const port = process.parentPort
  port.on('message', ({ data }) => answer(data, made => port.postMessage(made)))
} else {
  const forked: NodeJS.Process = process
  forked.on('message', message => answer(message, made => forked.send?.(made)))
  // The one who asked is gone: nobody waits for an answer any more.
  forked.on('disconnect', () => forked.exit(0))
}
