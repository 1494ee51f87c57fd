import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { oneInstance } from '../../electron/window/oneInstance.ts'
import { logTroubles } from '../../electron/window/troubleLog.ts'
import { utilityWorker } from '../../electron/window/utilityWorker.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { app, asked, children, folders } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

/** Troubles are written to a folder of the test; what listens to this process is taken away afterwards. */
async function watched() {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-troubles-'))
  folders.home = folder
  const events = ['uncaughtException', 'unhandledRejection']
  const listening = () => events.map(event => process.rawListeners(event))
  const before = listening()
  const troubles = logTroubles()
  const added = listening().map((all, at) => all.filter(one => !before[at]?.includes(one)))
  onTestFinished(async () => {
    for (const [at, event] of events.entries())
      for (const one of added[at] ?? []) Reflect.apply(process.off, process, [event, one])
    await rm(folder, { recursive: true, force: true })
  })
  return {
    troubles,
    uncaught: (error: Error) => added[0]?.[0]?.(error),
    written: async () =>
      (await readFile(join(folder, 'kronika.log'), 'utf8'))
        .split('\n')
        .flatMap(line => /^\S+Z (.*)/.exec(line)?.[1] ?? []),
  }
}

test('errors that nobody caught are written down, said once, and end Kronika in order with one', async () => {
  const { troubles, uncaught, written } = await watched()
  const { quits, errors } = { quits: asked.quits, errors: asked.errors.length }
  const atFirst = troubles.exitCode()
  troubles.speak(() => wordsIn('en'))
  uncaught(new Error('pierwszy'))
  uncaught(new Error('drugi'))
  app.emit('render-process-gone', {}, {}, { reason: 'oom' })
  app.emit('render-process-gone', {}, {}, { reason: 'clean-exit' })
  expect([atFirst, troubles.exitCode(), asked.quits - quits, asked.errors.slice(errors), await written()]).toEqual([
    0,
    1,
    2,
    ['Kronika has to close. Saved articles are on disk. Start it again.'],
    [
      'an error that nobody caught: Error: pierwszy',
      'an error that nobody caught: Error: drugi',
      'the page has gone: {"reason":"oom"}',
    ],
  ])
})

test('a start that fails is said, and no process without a window stays behind', async () => {
  const { troubles } = await watched()
  const before = { errors: asked.errors.length, exits: asked.exits.length }
  oneInstance(() => Promise.reject(new Error('brak miejsca')), troubles.cannotGoOn)
  await vi.waitFor(() => expect(asked.exits.slice(before.exits)).toEqual([1]))
  expect(asked.errors.slice(before.errors)).toEqual([
    'Kronika musi się zamknąć. Zapisane artykuły są na dysku. Uruchom ją jeszcze raz.',
  ])
})

test('an image process that runs out of memory does not take Kronika with it', () => {
  utilityWorker('imageWorker.mjs')
  expect(() => children.at(-1)?.emit('error', 'FatalError', 'v8::ToLocalChecked', '{}')).not.toThrow()
})
