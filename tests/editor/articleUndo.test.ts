// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { articleUndo } from '../../renderer/editor/articleUndo.ts'
import { openText, paragraph, press, type, versionOf } from './twoTexts.ts'

/** Both texts of an article with one list, and a gallery of captions. */
function openArticle() {
  const undo = articleUndo()
  const pl = openText(versionOf(paragraph('p1', 'Kongres')), { undo })
  const en = openText(versionOf(paragraph('e1', 'Congress')), { undo, language: 'en' })
  const captions: string[] = []
  const addCaption = (caption: string) => {
    captions.push(caption)
    undo.record('gallery', { undo: () => void captions.pop(), redo: () => void captions.push(caption) })
  }
  const last = (text: typeof pl) => text.editor.state.doc.lastChild?.textContent
  const atEnd = (text: typeof pl) => text.editor.commands.setTextSelection(text.editor.state.doc.content.size - 1)
  const state = () => [last(pl), last(en), captions.join()]
  return { undo, pl, en, addCaption, atEnd, state, captions }
}

test('one Ctrl+Z takes back the newest change, wherever it was made', () => {
  const { undo, pl, en, addCaption, atEnd, state } = openArticle()
  atEnd(pl)
  type(pl, ' I')
  addCaption('Otwarcie')
  atEnd(en)
  type(en, ' II')
  const states = [state()]
  for (let time = 0; time < 4; time++) {
    press(pl.view, 'z', { ctrl: true })
    states.push(state())
  }
  while (undo.redo()) states.push(state())
  expect(states).toEqual([
    ['Kongres I', 'Congress II', 'Otwarcie'],
    ['Kongres I', 'Congress', 'Otwarcie'],
    ['Kongres I', 'Congress', ''],
    ['Kongres', 'Congress', ''],
    ['Kongres', 'Congress', ''],
    ['Kongres I', 'Congress', ''],
    ['Kongres I', 'Congress', 'Otwarcie'],
    ['Kongres I', 'Congress II', 'Otwarcie'],
  ])
})

test('words typed before and after a change elsewhere are taken back separately', () => {
  const { undo, pl, en, atEnd, state } = openArticle()
  atEnd(pl)
  type(pl, ' a')
  atEnd(en)
  type(en, ' b')
  type(pl, 'c')
  const states = [state()]
  while (undo.undo()) states.push(state())
  expect(states.map(([polish, english]) => `${polish} | ${english}`)).toEqual([
    'Kongres ac | Congress b',
    'Kongres a | Congress b',
    'Kongres a | Congress',
    'Kongres | Congress',
  ])
})

test('a new change anywhere clears what could be made again', () => {
  const { undo, pl, en, addCaption, atEnd, state } = openArticle()
  atEnd(pl)
  type(pl, ' a')
  undo.undo()
  const before = undo.state.get()
  addCaption('Otwarcie')
  const after = undo.state.get()
  const redone = undo.redo()
  atEnd(en)
  type(en, ' b')
  undo.undo()
  undo.undo()
  expect([before, after, redone, state(), undo.state.get()]).toEqual([
    { canUndo: false, canRedo: true },
    { canUndo: true, canRedo: false },
    false,
    ['Kongres', 'Congress', ''],
    { canUndo: false, canRedo: true },
  ])
})

test('a replacement in both texts and the gallery is one step', () => {
  const { undo, pl, en, addCaption, atEnd, state } = openArticle()
  atEnd(pl)
  type(pl, ' x')
  undo.together(() => {
    for (const text of [pl, en]) {
      text.view.dispatch(text.view.state.tr.insertText('A', 2))
      text.view.dispatch(text.view.state.tr.insertText('Z', text.view.state.doc.content.size - 1))
    }
    addCaption('Otwarcie')
  })
  type(pl, 'y')
  const states = [state()]
  undo.undo()
  undo.undo()
  states.push(state())
  undo.redo()
  states.push(state())
  expect(states).toEqual([
    ['Kongres xZy', 'CongressZ', 'Otwarcie'],
    ['Kongres x', 'Congress', ''],
    ['Kongres xZ', 'CongressZ', 'Otwarcie'],
  ])
})

test('nothing that happens while a step is taken back is written into the list', () => {
  const undo = articleUndo()
  const details: string[] = ['Gdańsk']
  const step = { undo: () => undo.record('details', step), redo: () => undo.record('details', step) }
  details.push('Gdynia')
  undo.record('details', step)
  expect([undo.undo(), undo.undo(), undo.redo(), undo.redo()]).toEqual([true, false, true, false])
})

test('Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y and the browser’s own undo all lead to the one list', () => {
  const { pl, en, addCaption, atEnd, captions } = openArticle()
  atEnd(pl)
  addCaption('Otwarcie')
  const seen: string[] = []
  const look = (what: string, taken: boolean) => seen.push(`${what}: ${captions.length}, ${taken}`)
  const browser = (inputType: string) => {
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
    en.view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }
  look('Ctrl+Z', press(en.view, 'z', { ctrl: true }))
  look('Ctrl+Y', press(pl.view, 'y', { ctrl: true }))
  look('Ctrl+Z', press(pl.view, 'Z', { ctrl: true }))
  look('Ctrl+Shift+Z', press(en.view, 'Z', { ctrl: true, shift: true }))
  look('historyUndo', browser('historyUndo'))
  look('historyRedo', browser('historyRedo'))
  look('AltGr+Z', press(pl.view, 'ż', { ctrl: true, alt: true }))
  expect(seen).toEqual([
    'Ctrl+Z: 0, true',
    'Ctrl+Y: 1, true',
    'Ctrl+Z: 0, true',
    'Ctrl+Shift+Z: 1, true',
    'historyUndo: 0, true',
    'historyRedo: 1, true',
    'AltGr+Z: 1, false',
  ])
})

test('opening an article begins with nothing to take back, and its text is not changed by being opened', () => {
  const changes: string[] = []
  const { undo } = openText(versionOf(paragraph('p1', 'Kongres')), { onChange: () => changes.push('changed') })
  expect([undo.undo(), undo.redo(), changes]).toEqual([false, false, []])
})

/** Repeatable chance (a linear congruential generator), so that a failure can be run again. */
function chance(seed: number): (below: number) => number {
  let now = seed
  return below => {
    now = (now * 1103515245 + 12345) % 2147483648
    return Math.floor((now / 2147483648) * below)
  }
}

test.each([1, 2, 3, 4, 5])(
  'random edits in both texts and the gallery: all undone is the start, all redone is the end (%i)',
  seed => {
    const { undo, pl, en, addCaption, captions } = openArticle()
    const random = chance(seed)
    const whole = () => JSON.stringify([pl.version.document(), en.version.document(), captions])
    const start = whole()
    for (let step = 0; step < 120; step++) {
      const text = random(2) === 0 ? pl : en
      const size = text.editor.state.doc.content.size
      const from = 1 + random(size - 2)
      const { doc, tr } = text.editor.state
      const to = Math.min(size - 1, from + random(5))
      text.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
      const act = random(9)
      if (act === 0) addCaption(`podpis ${step}`)
      else if (act === 1) press(text.view, 'Enter')
      else if (act === 2) press(text.view, 'Backspace')
      else if (act === 3) press(text.view, 'b', { ctrl: true })
      else if (act === 4) undo.undo()
      else if (act === 5) undo.redo()
      else if (act === 6)
        undo.together(() => [pl, en].map(one => one.view.dispatch(one.view.state.tr.insertText('&', 1))))
      else type(text, 'żó ')
    }
    const end = whole()
    while (undo.redo());
    const redone = whole()
    while (undo.undo());
    const undone = whole()
    while (undo.redo());
    expect([undone === start, whole() === redone, end.length > start.length]).toEqual([true, true, true])
  },
)
