// @vitest-environment jsdom
import { AllSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { openText, paragraph, press, type, versionOf } from './twoTexts.ts'

const photo: DocumentNode = { type: 'photo', attrs: { id: 'f1', photo: '0123456789abcdef0123456789abcdef' } }

/** Title and lead take 18 and 27 places: the title's text begins at 1, the lead's at 19, the body at 45. */
const titleEnd = 17
const leadStart = 19
const leadEnd = 44
const body = 45

function open(...blocks: DocumentNode[]) {
  const opened = openText(
    versionOf(...(blocks.length > 0 ? blocks : [paragraph('p1', 'Alpha'), paragraph('p2', 'Beta')])),
  )
  const { editor, view } = opened
  const parts = () => {
    editor.state.doc.check()
    return editor.state.doc.children.map(node => `${node.type.name}: ${node.textContent}`)
  }
  const select = (from: number, to = from) =>
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
  const caret = () => editor.state.selection.from
  return { ...opened, parts, select, caret }
}

test('Enter goes from the title to the lead and from the lead to the first block, and splits neither', () => {
  const { view, select, caret, parts } = open()
  select(5)
  press(view, 'Enter')
  const inLead = caret()
  select(leadStart + 3)
  press(view, 'Enter')
  expect([inLead, caret(), parts()]).toEqual([
    leadStart,
    body + 1,
    ['title: Kongres klastrów', 'lead: Dwa dni rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta'],
  ])
})

test('a line break in the title is no line break', () => {
  const { view, select, parts } = open()
  select(5)
  press(view, 'Enter', { shift: true })
  expect(parts()[0]).toBe('title: Kongres klastrów')
})

test('Backspace at the start of a part goes up and joins nothing', () => {
  const { view, select, caret, parts } = open()
  select(body + 1)
  const taken = [press(view, 'Backspace'), caret()]
  select(leadStart)
  taken.push(press(view, 'Backspace'), caret())
  select(1)
  taken.push(press(view, 'Backspace'), caret())
  expect([taken, parts()]).toEqual([
    [true, leadEnd, true, titleEnd, true, 1],
    ['title: Kongres klastrów', 'lead: Dwa dni rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta'],
  ])
})

test('Backspace in an empty first paragraph takes it away; in a heading it makes a paragraph first', () => {
  const empty = open(paragraph('p1'), paragraph('p2', 'Beta'))
  empty.select(body + 1)
  press(empty.view, 'Backspace')
  const heading = open({ type: 'heading', attrs: { id: 'h', level: 2 }, content: [{ type: 'text', text: 'Program' }] })
  heading.select(body + 1)
  press(heading.view, 'Backspace')
  expect([
    empty.parts().slice(2),
    empty.caret(),
    heading.parts().slice(2),
    heading.version.document().content?.[2]?.attrs,
  ]).toEqual([['paragraph: Beta'], leadEnd, ['paragraph: Program'], { id: 'h' }])
})

test('Delete at the end of title and lead only goes on', () => {
  const { view, select, caret, parts } = open()
  select(titleEnd)
  press(view, 'Delete')
  const first = caret()
  select(leadEnd)
  press(view, 'Delete')
  expect([first, caret(), parts().length]).toEqual([leadStart, body + 1, 4])
})

test('what is selected over several parts is emptied in each by itself', () => {
  const cases: [number, number, string[]][] = [
    [8, leadStart + 8, ['title: Kongres', 'lead: rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta']],
    [8, body + 3, ['title: Kongres', 'lead: ', 'paragraph: pha', 'paragraph: Beta']],
    [leadStart + 7, body + 8 + 2, ['title: Kongres klastrów', 'lead: Dwa dni', 'paragraph: ta']],
    [8, body + 1, ['title: Kongres', 'lead: ', 'paragraph: Alpha', 'paragraph: Beta']],
    [8, leadStart, ['title: Kongres', 'lead: Dwa dni rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta']],
    [
      titleEnd,
      leadStart,
      ['title: Kongres klastrów', 'lead: Dwa dni rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta'],
    ],
    [leadStart + 7, body + 6, ['title: Kongres klastrów', 'lead: Dwa dni', 'paragraph: Beta']],
    [1, body + 12, ['title: ', 'lead: ', 'paragraph: ']],
    [leadStart, body + 12, ['title: Kongres klastrów', 'lead: ', 'paragraph: ']],
  ]
  const found = cases.map(([from, to]) => {
    const { view, select, parts } = open()
    select(from, to)
    press(view, 'Delete')
    return [from, to, parts()]
  })
  expect(found).toEqual(cases)
})

test('emptying over a photo takes the photo', () => {
  const { view, select, parts } = open(photo, paragraph('p2', 'Beta'))
  select(leadStart + 3, body + 1 + 3)
  press(view, 'Backspace')
  expect(parts().slice(1)).toEqual(['lead: Dwa', 'paragraph: ta'])
})

test('typing, Enter and cutting over several parts empty them the same way', () => {
  const typed = open()
  typed.select(8, body + 3)
  type(typed, '!')
  const entered = open()
  entered.select(8, body + 3)
  press(entered.view, 'Enter')
  const cut = open()
  cut.select(8, body + 3)
  const clipboard = new Map<string, string>()
  const event = Object.assign(new Event('cut', { bubbles: true, cancelable: true }), {
    clipboardData: {
      clearData: () => clipboard.clear(),
      setData: (kind: string, text: string) => clipboard.set(kind, text),
    },
  })
  cut.view.dom.dispatchEvent(event)
  expect([typed.parts(), entered.parts(), cut.parts(), clipboard.get('text/plain')]).toEqual([
    ['title: Kongres!', 'lead: ', 'paragraph: pha', 'paragraph: Beta'],
    ['title: Kongres', 'lead: ', 'paragraph: pha', 'paragraph: Beta'],
    ['title: Kongres', 'lead: ', 'paragraph: pha', 'paragraph: Beta'],
    ' klastrów\n\nDwa dni rozmów w Gdańsku.\n\nAl',
  ])
})

test('Ctrl+A selects the part at the caret, so that typing over the body leaves title and lead', () => {
  const opened = open()
  opened.select(body + 2)
  press(opened.view, 'a', { ctrl: true })
  type(opened, 'Nowa treść')
  expect(opened.parts()).toEqual([
    'title: Kongres klastrów',
    'lead: Dwa dni rozmów w Gdańsku.',
    'paragraph: Nowa treść',
  ])
})

test('a second Ctrl+A selects everything; typing then still leaves a title and a lead', () => {
  const opened = open()
  opened.select(5)
  press(opened.view, 'a', { ctrl: true })
  const first = [opened.editor.state.selection.from, opened.editor.state.selection.to]
  press(opened.view, 'a', { ctrl: true })
  const all = opened.editor.state.selection instanceof AllSelection
  type(opened, 'Nowy')
  const after = opened.parts()
  opened.undo.undo()
  expect([first, all, after, opened.parts()]).toEqual([
    [1, titleEnd],
    true,
    ['title: Nowy', 'lead: ', 'paragraph: '],
    ['title: Kongres klastrów', 'lead: Dwa dni rozmów w Gdańsku.', 'paragraph: Alpha', 'paragraph: Beta'],
  ])
})

test('composing over several parts begins with them emptied', () => {
  const { view, select, parts } = open()
  select(8, body + 3)
  view.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  expect(parts()).toEqual(['title: Kongres', 'lead: ', 'paragraph: pha', 'paragraph: Beta'])
})

test('empty parts say what belongs there, in the language of the interface', () => {
  const { view } = openText({ type: 'doc', content: [{ type: 'title' }, { type: 'lead' }, paragraph('p1')] })
  expect(
    [...view.dom.querySelectorAll('[data-placeholder]')].map(element => [
      element.tagName,
      element.getAttribute('data-placeholder'),
    ]),
  ).toEqual([
    ['H1', 'Tytuł'],
    ['P', 'Lead: jedno lub dwa zdania'],
    ['P', 'Treść. Znak / wstawia, @ oznacza osobę lub instytucję'],
  ])
})

test('the text names itself to a screen reader, in whatever language the interface speaks, and is not spell-checked by the browser', () => {
  const { version, view } = openText(versionOf(paragraph('p1')), { language: 'en' })
  const said = () =>
    ['role', 'lang', 'spellcheck', 'aria-label', 'aria-multiline'].map(name => view.dom.getAttribute(name))
  const polish = said()
  version.say(wordsIn('en'))
  expect([polish, said()]).toEqual([
    ['textbox', 'en', 'false', 'Tekst angielski', 'true'],
    ['textbox', 'en', 'false', 'English text', 'true'],
  ])
})

test('a key pressed before the browser has told of the moved caret works where the caret is', () => {
  const { view, select, parts } = open()
  view.focus()
  select(body + 1, body + 6)
  const words = view.dom.querySelectorAll('p')[1]?.firstChild
  if (!words) throw new Error('no first paragraph')
  document.getSelection()?.collapse(words, 5)
  press(view, 'Enter')
  expect(parts()).toEqual([
    'title: Kongres klastrów',
    'lead: Dwa dni rozmów w Gdańsku.',
    'paragraph: Alpha',
    'paragraph: ',
    'paragraph: Beta',
  ])
})
