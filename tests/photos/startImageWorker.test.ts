import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type ImageWorker, startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { workerOrder } from '../../electron/photos/workerMessages.ts'
import { nodeWorkerProcess, type WorkerProcess } from '../../electron/photos/workerProcess.ts'
import { photoDesk, workerFile } from './desk.ts'
import { handed, jpeg } from './pictures.ts'

/** The real worker, with every order noted, and a way to do something as soon as an order has been sent. */
function watched(onOrder: (order: { file: string }, process: WorkerProcess, lives: number) => void) {
  const seen: string[] = []
  let lives = 0
  const start = (): WorkerProcess => {
    lives += 1
    const life = lives
    const process = nodeWorkerProcess(workerFile)
    return {
      ...process,
      send(message) {
        const order = workerOrder.parse(message)
        seen.push(`${life}:${order.file.split('/').at(-1)}`)
        process.send(message)
        onOrder(order, process, life)
      },
    }
  }
  return { start, seen, lives: () => lives }
}

function using(start: () => WorkerProcess, patience?: number): ImageWorker {
  const worker = startImageWorker(patience === undefined ? { start } : { start, patience })
  onTestFinished(() => worker.close())
  return worker
}

test('a worker killed over a photo is started again, and the photo is made after all', async () => {
  const { card } = await photoDesk()
  const { path } = await handed(card, 'a.jpg', await jpeg(800, 600))
  const watch = watched((_order, process, life) => {
    if (life === 1) process.kill()
  })
  const worker = using(watch.start)
  const made = await worker.render({ file: path, width: 320, to: join(card, 'a-320.jpg') })
  expect(made).toEqual({ ok: true, value: { width: 800, height: 600, damaged: false, written: true } })
  expect(watch.seen).toEqual(['1:a.jpg', '2:a.jpg'])
  expect((await readFile(join(card, 'a-320.jpg'))).length).toBeGreaterThan(0)
})

test('a photo that kills the worker twice is given up; its neighbours are made', async () => {
  const { card } = await photoDesk()
  const bytes = await jpeg(800, 600)
  const paths = []
  for (const name of ['a.jpg', 'zabojca.jpg', 'b.jpg', 'c.jpg']) paths.push((await handed(card, name, bytes)).path)
  const watch = watched((order, process) => {
    if (order.file.endsWith('zabojca.jpg')) process.kill()
  })
  const worker = using(watch.start)
  const made = await Promise.all(paths.map(file => worker.render({ file, width: 320, to: `${file}.small` })))
  expect(made.map(one => (one.ok ? 'made' : one.refusal))).toEqual(['made', 'no-answer', 'made', 'made'])
  expect(watch.seen.filter(order => order.includes('zabojca'))).toHaveLength(2)
})

test('a worker that does not answer is killed, and the next photo is made by a new one', async () => {
  const killed: number[] = []
  let starts = 0
  const worker = using((): WorkerProcess => {
    starts += 1
    const life = starts
    let tell: (message: unknown) => void = () => undefined
    return {
      send(order) {
        const { id } = workerOrder.parse(order)
        if (life > 2) tell({ kind: 'small', id, result: { ok: false, refusal: 'damaged' } })
      },
      onMessage: listen => {
        tell = listen
        listen({ kind: 'ready' })
      },
      onEnd: () => undefined,
      kill: () => killed.push(life),
    }
  }, 40)
  const hung = await worker.render({ file: 'wisi.jpg', width: 320, to: 'wisi-320.jpg' })
  const next = await worker.render({ file: 'inne.jpg', width: 320, to: 'inne-320.jpg' })
  expect([hung, next, killed]).toEqual([{ ok: false, refusal: 'no-answer' }, { ok: false, refusal: 'damaged' }, [1, 2]])
})

test('a worker that talks nonsense is replaced', async () => {
  const { card } = await photoDesk()
  const babbling = join(card, 'babbling.mjs')
  await writeFile(
    babbling,
    `process.send({ kind: 'ready' })
process.on('message', order => process.send({ kind: 'small', id: order.id, result: 'gotowe' }))
`,
  )
  const { path } = await handed(card, 'a.jpg', await jpeg(400, 300))
  let starts = 0
  const worker = using(() => {
    starts += 1
    return nodeWorkerProcess(starts === 1 ? babbling : workerFile)
  })
  const made = await worker.render({ file: path, width: 320, to: `${path}.small` })
  expect([made.ok, starts]).toEqual([true, 2])
})

test('no more than two photos are decoded at once', async () => {
  const { card } = await photoDesk()
  const answering = join(card, 'counting.mjs')
  // Answers an order only when the next one, or nothing for a while, has come: tells how many were with it at once.
  await writeFile(
    answering,
    `let at = 0
process.send({ kind: 'ready' })
process.on('message', order => {
  at += 1
  const width = at
  setTimeout(() => {
    at -= 1
    process.send({ kind: 'small', id: order.id, result: { ok: true, value: { width, height: 1, damaged: false, written: true } } })
  }, 30)
})
`,
  )
  const worker = using(() => nodeWorkerProcess(answering))
  const made = await Promise.all([1, 2, 3, 4, 5].map(n => worker.render({ file: `${n}`, width: 320, to: `${n}` })))
  expect(Math.max(...made.map(one => (one.ok ? one.value.width : 0)))).toBe(2)
})

test('closing answers everybody who waits', async () => {
  const { card } = await photoDesk()
  const { path } = await handed(card, 'a.jpg', await jpeg(400, 300))
  const worker = startImageWorker({ start: () => nodeWorkerProcess(workerFile) })
  const orders = [1, 2, 3].map(n => worker.render({ file: path, width: 320, to: `${path}.${n}` }))
  worker.close()
  const after = await worker.render({ file: path, width: 320, to: `${path}.4` })
  expect([...(await Promise.all(orders)), after].map(one => !one.ok && one.refusal)).toEqual(Array(4).fill('no-answer'))
})

test("the worker speaks through a port like that of Electron's utility process as well", async () => {
  const { card } = await photoDesk()
  const { path } = await handed(card, 'a.jpg', await jpeg(800, 600))
  const utility = join(card, 'utility.mjs')
  await writeFile(
    utility,
    `import { EventEmitter } from 'node:events'
const port = new EventEmitter()
port.postMessage = message => process.send(message)
process.parentPort = port
process.on('message', data => port.emit('message', { data }))
await import(${JSON.stringify(pathToFileURL(workerFile).href)})
`,
  )
  const worker = using(() => nodeWorkerProcess(utility))
  const made = await worker.render({ file: path, width: 320, to: `${path}.small` })
  expect(made).toEqual({ ok: true, value: { width: 800, height: 600, damaged: false, written: true } })
})

test('a worker that cannot be started at all is told from a photo that it dies over', async () => {
  const { card } = await photoDesk()
  const broken = join(card, 'broken.mjs')
  await writeFile(broken, "throw new Error('sharp is not installed for this computer')\n")
  let starts = 0
  const worker = using(() => {
    starts += 1
    return nodeWorkerProcess(starts < 4 ? broken : workerFile)
  })
  const { path } = await handed(card, 'a.jpg', await jpeg(400, 300))
  const orders = [1, 2, 3].map(n => worker.render({ file: path, width: 320, to: `${path}.${n}` }))
  const refusals = (await Promise.all(orders)).map(one => !one.ok && one.refusal)
  const web = await worker.webSet({ file: path, to: `${path}-web` })
  expect([refusals, web.ok, starts]).toEqual([['no-worker', 'no-worker', 'no-worker'], true, 4])
})

test('a worker that is never ready is killed and given up', async () => {
  const killed: number[] = []
  let starts = 0
  const worker = using((): WorkerProcess => {
    starts += 1
    const life = starts
    return {
      send: () => undefined,
      onMessage: () => undefined,
      onEnd: () => undefined,
      kill: () => killed.push(life),
    }
  }, 30)
  const made = await worker.render({ file: 'a.jpg', width: 320, to: 'a-320.jpg' })
  expect([made, killed]).toEqual([{ ok: false, refusal: 'no-worker' }, [1, 2]])
})

test('a worker that answers what it was not asked is replaced', async () => {
  const { card } = await photoDesk()
  const muddled = join(card, 'muddled.mjs')
  await writeFile(
    muddled,
    `process.send({ kind: 'ready' })
process.on('message', ({ id }) => process.send({ kind: 'small', id, result: { ok: false, refusal: 'damaged' } }))
`,
  )
  const { path } = await handed(card, 'a.jpg', await jpeg(400, 300))
  let starts = 0
  const worker = using(() => {
    starts += 1
    return nodeWorkerProcess(starts === 1 ? muddled : workerFile)
  })
  const made = await worker.webSet({ file: path, to: `${path}-web` })
  expect([made, starts]).toEqual([{ ok: true, value: { boxes: [1024, 320], damaged: false, trouble: null } }, 2])
})
