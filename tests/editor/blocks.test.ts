// @vitest-environment jsdom
import type { Command } from '@tiptap/pm/state'
import { addRowAfter } from '@tiptap/pm/tables'
import { expect, test } from 'vitest'
import { insertBlock } from '../../renderer/editor/commands/insertBlock.ts'
import { linkAt, removeLink, setLink } from '../../renderer/editor/commands/link.ts'
import { newTable } from '../../renderer/editor/commands/newTable.ts'
import { toggleQuotation } from '../../renderer/editor/commands/quotation.ts'
import { toggleList } from '../../renderer/editor/commands/toggleList.ts'
import { turnInto } from '../../renderer/editor/commands/turnInto.ts'
import { toolbarState } from '../../renderer/editor/toolbar/toolbarState.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { renderDocument } from '../../shared/document/renderDocument.ts'
import { openText, paragraph, press, text, type, versionOf } from './twoTexts.ts'

const body = 45

function open(at: number, ...blocks: DocumentNode[]) {
  const opened = openText(versionOf(...blocks))
  const { editor, view, version } = opened
  editor.commands.setTextSelection(body + at)
  return {
    ...opened,
    run: (command: Command) => command(editor.state, view.dispatch),
    html: () =>
      (version.document().content ?? [])
        .slice(2)
        .map(block => renderDocument(block))
        .join(''),
    press: (key: string, held = {}) => press(view, key, held),
    type: (words: string) => type(opened, words),
  }
}

test('a quotation: words, Enter, an empty paragraph leaves it, the author has a line of his own', () => {
  const opened = open(1, paragraph('p1'))
  opened.run(toggleQuotation)
  opened.type('Ważny dzień.')
  opened.press('Enter')
  opened.type('Drugi.')
  opened.press('Enter')
  opened.press('Enter')
  opened.type('Dalej.')
  const left = opened.html()
  opened.editor.commands.setTextSelection(opened.editor.state.doc.child(2).nodeSize + body - 2)
  opened.type('Jan Zając')
  opened.press('Enter')
  opened.type('Pod spodem.')
  expect([left, opened.html()]).toEqual([
    '<blockquote><p>Ważny dzień.</p><p>Drugi.</p><cite></cite></blockquote><p>Dalej.</p>',
    '<blockquote><p>Ważny dzień.</p><p>Drugi.</p><cite>Jan Zając</cite></blockquote><p>Pod spodem.</p><p>Dalej.</p>',
  ])
})

const quotation: DocumentNode = {
  type: 'quotation',
  attrs: { id: 'q1' },
  content: [paragraph(null, 'To był ważny dzień.'), { type: 'quotationAuthor', content: [text('Jan Zając')] }],
}

test('a quotation taken away keeps every word, and its id goes with most of them', () => {
  const byButton = open(3, quotation)
  byButton.run(toggleQuotation)
  const byKey = open(2, quotation)
  byKey.press('Backspace')
  expect([
    byButton.html(),
    byKey.html(),
    byButton.version
      .document()
      .content?.slice(2)
      .map(block => block.attrs),
  ]).toEqual([
    '<p>To był ważny dzień.</p><p>Jan Zając</p>',
    '<p>To był ważny dzień.</p><p>Jan Zając</p>',
    [{ id: 'q1' }, { id: 'n1', from: 'q1' }],
  ])
})

test('Backspace in an empty author’s line takes the line away', () => {
  const opened = open(9, { ...quotation, content: [paragraph(null, 'Ważny'), { type: 'quotationAuthor' }] })
  opened.press('Backspace')
  opened.type('!')
  expect(opened.html()).toBe('<blockquote><p>Ważny!</p></blockquote>')
})

test('Delete at the end of the words goes to their author, and takes an empty author’s line away', () => {
  const named = open(21, quotation)
  named.press('Delete')
  named.type('dr ')
  const unnamed = open(7, { ...quotation, content: [paragraph(null, 'Ważny'), { type: 'quotationAuthor' }] })
  unnamed.press('Delete')
  expect([named.html(), unnamed.html()]).toEqual([
    '<blockquote><p>To był ważny dzień.</p><cite>dr Jan Zając</cite></blockquote>',
    '<blockquote><p>Ważny</p></blockquote>',
  ])
})

test('a list: Enter, Tab a level down, Shift+Tab up, Enter in an empty item ends it', () => {
  const opened = open(1, paragraph('p1'))
  opened.type('- raz')
  opened.press('Enter')
  opened.press('Tab')
  opened.type('dwa')
  opened.press('Enter')
  opened.press('Tab', { shift: true })
  opened.type('trzy')
  opened.press('Enter')
  opened.press('Enter')
  opened.type('koniec')
  expect(opened.html()).toBe(
    '<ul><li><p>raz</p><ul><li><p>dwa</p></li></ul></li><li><p>trzy</p></li></ul><p>koniec</p>',
  )
})

test('a number at the start of a line makes a numbered list; one Ctrl+Z gives the number back', () => {
  const opened = open(1, paragraph('p1'))
  opened.type('3. ')
  const list = opened.html()
  opened.press('z', { ctrl: true })
  const number = opened.html()
  opened.type('maja')
  expect([list, number, opened.html()]).toEqual(['<ol start="3"><li><p></p></li></ol>', '<p>3. </p>', '<p>3. maja</p>'])
})

test('Backspace at the start of an item takes it out of the list', () => {
  const list: DocumentNode = {
    type: 'bulletList',
    attrs: { id: 'l1' },
    content: [{ type: 'listItem', content: [paragraph(null, 'raz')] }],
  }
  const opened = open(3, list)
  opened.press('Backspace')
  expect([opened.html(), opened.version.document().content?.[2]?.attrs]).toEqual(['<p>raz</p>', { id: 'l1' }])
})

test('the list button makes a list of headings too, turns one kind into the other, and back', () => {
  const heading: DocumentNode = { type: 'heading', attrs: { id: 'h1', level: 2 }, content: [text('Program')] }
  const opened = open(1, heading, paragraph('p1', 'raz'))
  opened.editor.commands.setTextSelection({ from: body + 1, to: body + 12 })
  const seen = (['bulletList', 'orderedList', 'orderedList'] as const).map(kind => {
    opened.run(toggleList(kind))
    return opened.html()
  })
  expect(seen).toEqual([
    '<ul><li><p>Program</p></li><li><p>raz</p></li></ul>',
    '<ol><li><p>Program</p></li><li><p>raz</p></li></ol>',
    '<p>Program</p><p>raz</p>',
  ])
})

test('lists, headings and quotations leave title and lead alone', () => {
  const opened = open(1, paragraph('p1', 'raz'))
  opened.editor.commands.setTextSelection(5)
  const taken = [toggleList('bulletList'), turnInto('heading2'), toggleQuotation].map(command => opened.run(command))
  expect([taken, opened.version.document()]).toEqual([[false, false, false], versionOf(paragraph('p1', 'raz'))])
})

test('Enter at the end of a heading goes on with a paragraph, in its middle with a heading', () => {
  const heading: DocumentNode = { type: 'heading', attrs: { id: 'h1', level: 3 }, content: [text('Program dnia')] }
  const end = open(13, heading)
  end.press('Enter')
  end.type('raz')
  const middle = open(9, heading)
  middle.press('Enter')
  expect([end.html(), middle.html()]).toEqual(['<h3>Program dnia</h3><p>raz</p>', '<h3>Program </h3><h3>dnia</h3>'])
})

test('a table is put below the paragraph, with a head and a line under it; rows are added inside', () => {
  const opened = open(3, paragraph('p1', 'raz'))
  const table = newTable(opened.editor.schema, 2, 2)
  if (table) opened.run(insertBlock(table))
  opened.type('Godzina')
  opened.press('Tab')
  opened.type('Panel')
  opened.press('Tab')
  opened.run(addRowAfter)
  expect([opened.html(), toolbarState(opened.editor.state).table]).toEqual([
    '<p>raz</p><table><tbody><tr><th><p>Godzina</p></th><th><p>Panel</p></th></tr><tr><td><p></p></td><td><p></p></td></tr>' +
      '<tr><td><p></p></td><td><p></p></td></tr></tbody></table><p></p>',
    true,
  ])
})

test('a rule asked for in the title begins the body', () => {
  const opened = open(1, paragraph('p1', 'raz'))
  opened.editor.commands.setTextSelection(3)
  const rule = opened.editor.schema.nodes.horizontalRule?.create()
  if (rule) opened.run(insertBlock(rule))
  expect(opened.html()).toBe('<hr/><p>raz</p>')
})

test('a link: set over words, changed at the caret, taken away; an unsafe address is refused', () => {
  const opened = open(1, paragraph('p1', 'strona PARP'))
  opened.editor.commands.setTextSelection({ from: body + 8, to: body + 12 })
  const seen: unknown[] = [
    opened.run(setLink('javascript:alert(1)')),
    opened.html(),
    opened.run(setLink('www.parp.gov.pl')),
    opened.html(),
  ]
  opened.editor.commands.setTextSelection(body + 10)
  seen.push(
    linkAt(opened.editor.state),
    opened.run(setLink('mailto:biuro@parp.gov.pl')),
    opened.html(),
    opened.run(removeLink),
    opened.html(),
  )
  expect(seen).toEqual([
    false,
    '<p>strona PARP</p>',
    true,
    '<p>strona <a href="https://www.parp.gov.pl/" rel="noopener noreferrer">PARP</a></p>',
    'https://www.parp.gov.pl/',
    true,
    '<p>strona <a href="mailto:biuro@parp.gov.pl" rel="noopener noreferrer">PARP</a></p>',
    true,
    '<p>strona PARP</p>',
  ])
})

test('a link set where nothing is chosen is its own address, and typing goes on outside it', () => {
  const opened = open(8, paragraph('p1', 'strona '))
  opened.run(setLink('www.parp.gov.pl'))
  opened.type(' i')
  expect(opened.html()).toBe(
    '<p>strona <a href="https://www.parp.gov.pl/" rel="noopener noreferrer">www.parp.gov.pl</a> i</p>',
  )
})

test('Ctrl+K asks for an address, in the title it does not', () => {
  const opened = open(2, paragraph('p1', 'raz'))
  const inBody = [opened.press('k', { ctrl: true }), opened.version.asking.get()]
  opened.version.asking.set(null)
  opened.editor.commands.setTextSelection(3)
  expect([inBody, opened.press('k', { ctrl: true }), opened.version.asking.get()]).toEqual([
    [true, { kind: 'link', present: '' }],
    false,
    null,
  ])
})

test('the toolbar is told where the caret is', () => {
  const opened = open(3, quotation, {
    type: 'paragraph',
    attrs: { id: 'p1' },
    content: [text('waga', { type: 'bold' })],
  })
  const inQuotation = toolbarState(opened.editor.state)
  opened.editor.commands.setTextSelection(opened.editor.state.doc.content.size - 2)
  const inBold = toolbarState(opened.editor.state)
  opened.editor.commands.setTextSelection(2)
  const nothing = {
    part: 'body',
    block: 'paragraph',
    bold: false,
    italic: false,
    link: false,
    list: null,
    quotation: false,
    table: false,
  }
  expect([inQuotation, inBold, toolbarState(opened.editor.state)]).toEqual([
    { ...nothing, quotation: true },
    { ...nothing, bold: true },
    { ...nothing, part: 'title' },
  ])
})
