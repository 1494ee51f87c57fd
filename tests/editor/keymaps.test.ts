// @vitest-environment jsdom
import { getExtensionField } from '@tiptap/core'
import { expect, test } from 'vitest'
import { openText, paragraph, press, versionOf } from './twoTexts.ts'

/** Keys of every extension of a real text, as Tiptap binds them. */
function boundKeys(): readonly string[] {
  const { editor } = openText(versionOf(paragraph('p1', 'Kongres')))
  const keys = new Set<string>()
  for (const extension of editor.extensionManager.extensions) {
    const { name, options, storage } = extension
    const bind = getExtensionField<(() => Record<string, unknown>) | undefined>(extension, 'addKeyboardShortcuts', {
      name,
      options,
      storage,
      editor,
      type: editor.schema.nodes[name] ?? editor.schema.marks[name],
    })
    for (const key of Object.keys(bind?.() ?? {})) keys.add(key)
  }
  return [...keys].sort()
}

test('these keys and no others are the text’s; undo, F-keys, Ctrl+S, Ctrl+F and the rest belong to the window', () => {
  expect(boundKeys()).toEqual([
    'Backspace',
    'Delete',
    'Enter',
    'Mod-.',
    'Mod-Backspace',
    'Mod-Delete',
    'Mod-a',
    'Mod-b',
    'Mod-i',
    'Mod-k',
    'Shift-Backspace',
    'Shift-Enter',
    'Shift-Tab',
    'Tab',
  ])
})

test('no key holds Ctrl and Alt together, none Alt and a letter', () => {
  const forbidden = /(?=.*\b(Mod|Ctrl|Control|Cmd|Meta)-)(?=.*\bAlt-)|\bAlt-\p{L}$/u
  expect([
    boundKeys().filter(key => forbidden.test(key)),
    ['Mod-Alt-1', 'Alt-d', 'Ctrl-Alt-Backspace'].filter(key => forbidden.test(key)),
  ]).toEqual([[], ['Mod-Alt-1', 'Alt-d', 'Ctrl-Alt-Backspace']])
})

test('AltGr types Polish letters (Windows sends it as Ctrl+Alt), and Alt with a letter or a figure is nobody’s', () => {
  const { view, version } = openText(versionOf(paragraph('p1', 'Kongres')))
  const before = version.document()
  const taken: string[] = []
  for (const letter of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ€abcdefghijklmnopqrstuvwxyz0123456789') {
    if (press(view, letter, { ctrl: true, alt: true })) taken.push(`AltGr+${letter}`)
    if (press(view, letter, { ctrl: true, alt: true, shift: true })) taken.push(`Shift+AltGr+${letter}`)
    if (press(view, letter, { alt: true })) taken.push(`Alt+${letter}`)
  }
  expect([taken, version.document()]).toEqual([[], before])
})

test.each(['s', 'n', 'f', 'h', 'p', '.', 'F2', 'F7', 'F8'])('Ctrl+%s passes through to the window', key => {
  const { view } = openText(versionOf(paragraph('p1', 'Kongres')))
  expect(press(view, key, { ctrl: true })).toBe(false)
})

test('Tab leaves a paragraph, so that the keyboard is never caught in a text', () => {
  const { view, editor } = openText(versionOf(paragraph('p1', 'Kongres')))
  editor.commands.setTextSelection(48)
  expect([press(view, 'Tab'), press(view, 'Tab', { shift: true })]).toEqual([false, false])
})
