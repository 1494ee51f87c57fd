import { expect, onTestFinished, test, vi } from 'vitest'
import { flushOnClose } from '../../electron/window/flushOnClose.ts'
import { Window } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

test('a page that never answers holds its window for three seconds, not longer', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const window = new Window({ webPreferences: {} })
  // The double has what flushOnClose uses of a window.
  Reflect.apply(flushOnClose, null, [window])
  window.close()
  vi.advanceTimersByTime(2999)
  expect(window.closed).toBe(0)
  vi.advanceTimersByTime(1)
  expect(window.closed).toBe(1)
})
