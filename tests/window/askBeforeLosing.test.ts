import { expect, test, vi } from 'vitest'
import { askBeforeLosing } from '../../electron/window/askBeforeLosing.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { asked, emitPreventable, pressed, Window } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

test('a page with unsaved words closes only when the person says so; the safe answer comes first', () => {
  const window = new Window({ webPreferences: {} })
  // The double has what askBeforeLosing uses of a window.
  Reflect.apply(askBeforeLosing, null, [window, () => wordsIn('pl')])
  // In Electron preventing this event lets the page go against its will.
  const goes = () => !emitPreventable(window.webContents, 'will-prevent-unload')
  pressed.button = 0
  const stayed = goes()
  pressed.button = 1
  const closed = goes()
  expect({ stayed, closed, box: asked.boxes.at(0) }).toEqual({
    stayed: false,
    closed: true,
    box: {
      type: 'warning',
      message: 'Zamknąć okno bez zapisania?',
      detail: 'Ostatnich zmian nie ma na dysku i przepadną. Powód jest pod tekstem.',
      buttons: ['Zostań', 'Zamknij bez zapisania'],
      defaultId: 0,
      cancelId: 0,
    },
  })
})
