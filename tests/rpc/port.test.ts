import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessagePort as NodePort } from 'node:worker_threads'
import { RPCHandler } from '@orpc/server/message-port'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Desk } from '../../electron/rpc/desk.ts'
import { guardedPort } from '../../electron/rpc/guardedPort.ts'
import { packToFolder } from '../../electron/rpc/packToFolder.ts'
import { routerOn } from '../../electron/rpc/router.ts'
import { shownPlaces } from '../../electron/rpc/shownPlaces.ts'
import { portLink } from '../../renderer/newsroom/portLink.ts'
import { contractSuite } from './contract.suite.ts'
import { deskIn, freshFolder, noting, type TestWindow } from './newsroomForTests.ts'

/** A window connected as in Electron: a channel, the guard, the adapter; files are handed over by their place. */
async function connectByPort(
  desk: Desk,
): Promise<TestWindow & { readonly sendRaw: (message: unknown) => void; readonly closed: () => boolean }> {
  const { port1, port2 } = new MessageChannel()
  if (!(port2 instanceof NodePort)) throw new Error('Node gives other ports than it used to')
  let closed = false
  port1.start()
  port1.addEventListener('close', () => {
    closed = true
  })
  new RPCHandler(routerOn(desk)).upgrade(guardedPort<unknown>(port2, message => message))
  onTestFinished(() => port1.close())
  const folder = await freshFolder()
  const answers: unknown[] = []
  onTestFinished(() => expect(JSON.stringify(answers)).not.toMatch(/\/tmp\/|kronika-newsroom/))
  return {
    newsroom: noting(portLink(port1), answers),
    async handOver(file) {
      const path = join(folder, file.name)
      await mkdir(folder, { recursive: true })
      await writeFile(path, new Uint8Array(await file.arrayBuffer()))
      return desk.handedFiles.put({ path, name: file.name, bytes: file.size, release: async () => undefined })
    },
    async hangUp() {
      port2.close()
      await vi.waitFor(() => expect(closed).toBe(true))
    },
    sendRaw: message => port1.postMessage(message),
    closed: () => closed,
  }
}

contractSuite('message port', {
  connect: connectByPort,
  packing: async home => packToFolder(async () => home, home, shownPlaces(null)),
  packagePlace: { kind: 'folder', label: 'kongres-morski', token: expect.stringMatching(/^[\w-]{22}$/) },
})

test('a package and the library are shown by the system itself; a word that is not known shows nothing', async () => {
  const shown: string[] = []
  const home = await freshFolder()
  const places = shownPlaces(path => shown.push(path))
  const desk = await deskIn(home, idle, undefined, places)
  const { newsroom } = await connectByPort(desk)
  const token = places.remember(join(home, 'kongres-morski'))
  const answers = [
    await newsroom.publishing.showInFolder({ token }),
    await newsroom.publishing.showInFolder({ token: 'nieznane' }),
    await newsroom.library.showFolder(),
  ]
  expect([answers, shown]).toEqual([
    [true, false, true],
    [join(home, 'kongres-morski'), join(home, 'Biblioteka')],
  ])
})

const idle: Parameters<typeof deskIn>[1] = async () => ({ ok: false, refusal: { kind: 'cancelled' } })

test.each([
  ['text that is no JSON', 'nie json{'],
  ['nothing', null],
  ['a number', 5],
  ['an empty object', '{}'],
  ['a list', '[]'],
  ['a call without an address', '{"i":"1","p":{}}'],
  ['a call to another host', '{"i":"1","p":{"u":"https://narew.example/library/status"}}'],
  ['a call whose headers are no headers', '{"i":"1","p":{"u":"/library/status","h":{"content-type":5}}}'],
  [
    'a form that is none',
    '{"i":"1","p":{"u":"/library/status","h":{"content-type":"multipart/form-data; boundary=x"},"b":"y"}}',
  ],
  ['a file without bytes', '{"i":"1","p":{"u":"/library/status","h":{"Content-Disposition":"attachment"}}}'],
  ['part of a stream without a part', '{"i":"1","t":3,"p":null}'],
  ['a kind that does not exist', '{"i":"1","t":9}'],
  ['bytes', new Uint8Array([255, 0, 1])],
  ['an object', { i: '1', p: { u: '/library/status' } }],
])('%s closes the port of the window that sent it, and main and the other windows go on', async (_what, message) => {
  const unheard: unknown[] = []
  const note = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', note)
  onTestFinished(() => {
    process.off('unhandledRejection', note)
  })
  const desk = await deskIn(await freshFolder(), idle)
  const hostile = await connectByPort(desk)
  const other = await connectByPort(desk)
  hostile.sendRaw(message)
  await vi.waitFor(() => expect(hostile.closed()).toBe(true))
  expect(await other.newsroom.library.status()).toMatchObject({ kind: 'open' })
  expect(unheard).toEqual([])
})
