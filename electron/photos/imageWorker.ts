import { renderPicture } from './renderPicture.ts'
import { type RenderAnswer, renderOrder } from './workerMessages.ts'

/**
 * The image worker: a process of its own, because a decoder of foreign files may hang, crash or eat memory, and neither
 * the window nor the library may go with it.
 */
process.on('message', async message => {
  const order = renderOrder.parse(message)
  const answer: RenderAnswer = { id: order.id, result: await renderPicture(order) }
  process.send?.(answer)
})

// The one who asked is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0))
