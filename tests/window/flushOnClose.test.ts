import { expect, onTestFinished, test, vi } from 'vitest'
import { channels } from '../../electron/window/channels.ts'
import { flushOnClose } from '../../electron/window/flushOnClose.ts'
import { app, asked, emitPreventable, ipcMain, Window } from './electronForTests.ts'

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

test('a window that stays for the words in it asks its page again at the next close, and a quit is no longer wanted', () => {
  const window = new Window({ webPreferences: {} })
  Reflect.apply(flushOnClose, null, [window])
  const counts = () => [
    window.webContents.sent.filter(([channel]) => channel === channels.flush).length,
    window.closed,
    asked.quits,
  ]
  const answer = () =>
    ipcMain.emit(channels.flushed, { sender: window.webContents, senderFrame: { url: 'app://bundle/', parent: null } })
  app.emit('before-quit')
  window.close()
  answer()
  window.close()
  emitPreventable(window.webContents, 'will-prevent-unload')
  const stayed = counts()
  window.close()
  answer()
  window.close()
  expect([stayed, counts()]).toEqual([
    [1, 1, 1],
    [2, 3, 1],
  ])
})
