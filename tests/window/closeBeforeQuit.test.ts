import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { closeBeforeQuit } from '../../electron/window/closeBeforeQuit.ts'
import { app, asked, emitPreventable } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

const never = (): Promise<never> => new Promise(() => undefined)

beforeEach(() => {
  app.removeAllListeners()
  Object.assign(asked, { quits: 0, exits: [], relaunches: [] })
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

test('after a failure the process ends with one, which Electron would not do by itself', async () => {
  closeBeforeQuit(Promise.resolve.bind(Promise), () => 1)
  const held = !emitPreventable(app, 'will-quit')
  await vi.advanceTimersByTimeAsync(0)
  expect([held, asked.quits, asked.exits, emitPreventable(app, 'will-quit')]).toEqual([true, 0, [1], true])
})

test('a disk that never answers holds the end for half a minute, not longer', async () => {
  closeBeforeQuit(never, () => 0)
  emitPreventable(app, 'will-quit')
  await vi.advanceTimersByTimeAsync(29_999)
  expect(asked.exits).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked.exits).toEqual([1])
})

test('Kronika started again while it is closing comes once more after it, with what it was started with', () => {
  closeBeforeQuit(never, () => 0)
  app.emit('second-instance', {}, ['kronika'], '/')
  emitPreventable(app, 'will-quit')
  for (const name of ['kongres.kronika', 'drugi.kronika']) app.emit('second-instance', {}, ['kronika', name], '/')
  expect(asked.relaunches).toEqual([{ args: ['kongres.kronika'] }])
})
