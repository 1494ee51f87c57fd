import { expect, test } from 'vitest'
import { isNameKey } from '../../renderer/articles/nameKey.ts'

const pressed = (key: string, held: readonly ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) =>
  isNameKey({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    shiftKey: held.includes('shiftKey'),
    altKey: held.includes('altKey'),
  })

test('Ctrl+S and ⌘S name a version; a bare s, AltGr+S (which types ś) and Ctrl+Shift+S do not', () => {
  expect([
    pressed('s', ['ctrlKey']),
    pressed('S', ['ctrlKey']),
    pressed('s', ['metaKey']),
    pressed('s', []),
    pressed('ś', ['ctrlKey', 'altKey']),
    pressed('s', ['ctrlKey', 'altKey']),
    pressed('s', ['ctrlKey', 'shiftKey']),
  ]).toEqual([true, true, true, false, false, false, false])
})
