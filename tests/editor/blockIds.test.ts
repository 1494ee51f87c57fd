// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { beforeAll, expect, test } from 'vitest'
import { toggleQuotation } from '../../renderer/editor/commands/quotation.ts'
import { toggleList } from '../../renderer/editor/commands/toggleList.ts'
import { loadCleaner } from '../../renderer/editor/parsing/htmlCleaner.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { openText, paragraph, press, shape, type, versionOf } from './twoTexts.ts'

beforeAll(loadCleaner)

const twoBlocks = versionOf(paragraph('p1', 'Alpha beta'), paragraph('p2', 'Gamma'))

/** Where the body begins: title and lead of `versionOf` take this much. */
const body = 'Kongres klastrów'.length + 2 + 'Dwa dni rozmów w Gdańsku.'.length + 2

/** Does one thing to a text; answers what came of it, and that one undo brings back exactly what was there. */
function after(
  at: number | { from: number; to: number },
  act: (editor: Editor) => void,
  document: DocumentNode = twoBlocks,
) {
  const opened = openText(document)
  const { editor, version, undo } = opened
  const before = version.document()
  editor.commands.setTextSelection(typeof at === 'number' ? body + at : { from: body + at.from, to: body + at.to })
  act(editor)
  const result = shape(opened)
  undo.undo()
  return { result, undone: JSON.stringify(version.document()) === JSON.stringify(before) }
}

test('a paragraph split in the middle keeps its id on the longer half', () => {
  expect(after(6, editor => press(editor.view, 'Enter'))).toEqual({
    result: 'paragraph#p1 "Alpha" | paragraph#n1<p1 " beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('split near its start, the id goes with most of the text', () => {
  expect(after(3, editor => press(editor.view, 'Enter'))).toEqual({
    result: 'paragraph#n1<p1 "Al" | paragraph#p1 "pha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('an empty paragraph made above a block is the new one', () => {
  expect(after(1, editor => press(editor.view, 'Enter'))).toEqual({
    result: 'paragraph#n1<p1 "" | paragraph#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('an empty paragraph made below a block is the new one', () => {
  expect(after(11, editor => press(editor.view, 'Enter'))).toEqual({
    result: 'paragraph#p1 "Alpha beta" | paragraph#n1<p1 "" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('joined paragraphs answer to both ids', () => {
  expect(after(13, editor => editor.commands.joinBackward())).toEqual({
    result: 'paragraph#p1+p2 "Alpha betaGamma"',
    undone: true,
  })
})

test('a paragraph made a quotation gives it its id', () => {
  expect(after(3, editor => toggleQuotation(editor.state, editor.view.dispatch))).toEqual({
    result: 'quotation#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('a paragraph made a list gives it its id', () => {
  expect(after(3, editor => toggleList('bulletList')(editor.state, editor.view.dispatch))).toEqual({
    result: 'bulletList#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('two paragraphs made one list are both found under it', () => {
  expect(after({ from: 2, to: 15 }, editor => toggleList('bulletList')(editor.state, editor.view.dispatch))).toEqual({
    result: 'bulletList#p1+p2 "Alpha beta/Gamma"',
    undone: true,
  })
})

test('a copy put before the original is the new one', () => {
  const copy = (editor: Editor) =>
    editor.view.dispatch(editor.state.tr.insert(body, editor.state.doc.slice(body, body + 12).content))
  expect(after(3, copy)).toEqual({
    result: 'paragraph#n1<p1 "Alpha beta" | paragraph#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('a paragraph dragged below another keeps its id', () => {
  const drag = (editor: Editor) => {
    const { content } = editor.state.doc.slice(body, body + 12)
    const tr = editor.state.tr.delete(body, body + 12)
    editor.view.dispatch(tr.insert(tr.doc.content.size, content))
  }
  expect(after(3, drag)).toEqual({ result: 'paragraph#p2 "Gamma" | paragraph#p1 "Alpha beta"', undone: true })
})

test('a deleted paragraph takes its id with it', () => {
  expect(after(3, editor => editor.view.dispatch(editor.state.tr.delete(body, body + 12)))).toEqual({
    result: 'paragraph#p2 "Gamma"',
    undone: true,
  })
})

const list = (id: string, ...items: string[]): DocumentNode => ({
  type: 'bulletList',
  attrs: { id },
  content: items.map(words => ({ type: 'listItem', content: [paragraph(null, words)] })),
})

test('an item lifted out of the middle leaves the id to the first part of the list', () => {
  expect(
    after(
      8,
      editor => editor.commands.liftListItem('listItem'),
      versionOf(list('l1', 'a', 'b', 'c'), paragraph('z', 'end')),
    ),
  ).toEqual({
    result: 'bulletList#l1 "a" | paragraph#n1<l1 "b" | bulletList#n2<l1 "c" | paragraph#z "end"',
    undone: true,
  })
})

test('typing changes no id', () => {
  const opened = openText(twoBlocks)
  opened.editor.commands.setTextSelection(body + 5)
  type(opened, 'x')
  expect(shape(opened)).toBe('paragraph#p1 "Alphxa beta" | paragraph#p2 "Gamma"')
})

const table = (id: string, ...cells: DocumentNode[][]): DocumentNode => ({
  type: 'table',
  attrs: { id },
  content: [{ type: 'tableRow', content: cells.map(content => ({ type: 'tableCell', content })) }],
})

test('a list made inside a table belongs to the table', () => {
  const opened = openText(
    versionOf(table('t1', [paragraph(null, 'Panel')], [paragraph(null, 'Kadry')]), paragraph('z', 'koniec')),
  )
  opened.editor.commands.setTextSelection(body + 5)
  toggleList('bulletList')(opened.editor.state, opened.view.dispatch)
  opened.editor.commands.splitListItem('listItem')
  expect([shape(opened), JSON.stringify(opened.version.document()).match(/"id":"[^"]*"/g)]).toEqual([
    'table#t1 "P/anel/Kadry" | paragraph#z "koniec"',
    ['"id":"t1"', '"id":"z"'],
  ])
})

test('a paragraph dragged into an item of a list loses its id there', () => {
  const opened = openText(versionOf(paragraph('p1', 'Alpha'), list('l1', 'a', 'b')))
  const { editor } = opened
  const dragged = editor.state.doc.slice(body, body + 7).content
  const tr = editor.state.tr.delete(body, body + 7)
  editor.view.dispatch(tr.insert(body + 2 + 3, dragged))
  expect([shape(opened), JSON.stringify(opened.version.document()).match(/"id":"[^"]*"/g)]).toEqual([
    'bulletList#l1 "a/Alpha/b"',
    ['"id":"l1"'],
  ])
})

const pasted = () => new Event('paste', { cancelable: true }) as ClipboardEvent

test('blocks pasted from another article get ids of their own', () => {
  const other = openText(versionOf(paragraph('x1', 'Huta'), paragraph('x2', 'Stocznia')), { language: 'en' })
  const { dom } = other.view.serializeForClipboard(
    other.editor.state.doc.slice(body, other.editor.state.doc.content.size),
  )
  const opened = openText(twoBlocks)
  opened.editor.commands.setTextSelection(body + 19)
  press(opened.view, 'Enter')
  opened.view.pasteHTML(dom.innerHTML, pasted())
  expect(shape(opened)).toBe(
    'paragraph#p1 "Alpha beta" | paragraph#p2 "Gamma" | paragraph#n1<p2 "Huta" | paragraph#n2 "Stocznia"',
  )
})

test('ids written in pasted HTML are not believed', () => {
  const opened = openText(twoBlocks)
  opened.editor.commands.setTextSelection(body + 19)
  opened.view.pasteHTML('<p id="p1">Jeden</p><p id="p2" from="p1" formerly="p2">Dwa</p>', pasted())
  expect(shape(opened)).toBe('paragraph#p1 "Alpha beta" | paragraph#p2 "GammaJeden" | paragraph#n1 "Dwa"')
})

test('a block dragged from one column into the other is copied without its id and stays where it was', () => {
  const pl = openText(twoBlocks)
  const en = openText(versionOf(paragraph('p1', 'Hello')), { language: 'en', undo: pl.undo })
  const { dom } = pl.view.serializeForClipboard(pl.editor.state.doc.slice(body, body + 12))
  en.editor.commands.setTextSelection(body + 6)
  press(en.view, 'Enter')
  en.view.pasteHTML(dom.innerHTML, pasted())
  expect([shape(pl), shape(en)]).toEqual([
    'paragraph#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    'paragraph#p1 "Hello" | paragraph#n1<p1 "Alpha beta"',
  ])
})

test('a word composed in several steps changes no id', () => {
  const opened = openText(twoBlocks)
  const { view } = opened
  const at = body + 11
  for (const composed of ['z', 'za', 'zaz', 'zaż']) {
    const now = view.state.doc.resolve(at).parent.textContent.length - 'Alpha beta'.length
    view.dispatch(view.state.tr.delete(at, at + now).insertText(composed, at))
  }
  expect(shape(opened)).toBe('paragraph#p1 "Alpha betazaż" | paragraph#p2 "Gamma"')
})

const english = (id: string, words: string, pl: string[], basis: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id, pl, basis, confirmed: true },
  content: [{ type: 'text', text: words }],
})

const attrsOf = ({ version }: ReturnType<typeof openText>) =>
  (version.document().content ?? []).slice(2).map(block => block.attrs)

test('an English block made a list keeps what it translates, and that it was confirmed', () => {
  const opened = openText(versionOf(english('e1', 'Hello', ['p1'], 'h1'), paragraph('z', 'end')), { language: 'en' })
  opened.editor.commands.setTextSelection(body + 2)
  toggleList('bulletList')(opened.editor.state, opened.view.dispatch)
  expect(attrsOf(opened)).toEqual([{ id: 'e1', pl: ['p1'], basis: 'h1', confirmed: true }, { id: 'z' }])
})

test('a split English block translates the same in both parts; joined ones translate what both did', () => {
  const opened = openText(versionOf(english('e1', 'Hello', ['p1'], 'h1'), english('e2', 'World', ['p2'], 'h2')), {
    language: 'en',
  })
  opened.editor.commands.setTextSelection(body + 5)
  press(opened.view, 'Enter')
  const split = attrsOf(opened)
  opened.editor.commands.joinBackward()
  opened.editor.commands.setTextSelection(body + 8)
  opened.editor.commands.joinBackward()
  expect([split, attrsOf(opened)]).toEqual([
    [
      { id: 'e1', pl: ['p1'], basis: 'h1', confirmed: true },
      { id: 'n1', from: 'e1', pl: ['p1'], basis: 'h1' },
      { id: 'e2', pl: ['p2'], basis: 'h2', confirmed: true },
    ],
    [{ id: 'e1', formerly: ['n1', 'e2'], pl: ['p1', 'p2'], basis: 'h1' }],
  ])
})

test('an absorbed block hands on the ids it had absorbed itself', () => {
  const opened = openText(versionOf(paragraph('p1', 'a'), paragraph('p2', 'b'), paragraph('p3', 'c')))
  opened.editor.commands.setTextSelection(body + 7)
  opened.editor.commands.joinBackward()
  opened.editor.commands.setTextSelection(body + 4)
  opened.editor.commands.joinBackward()
  expect(shape(opened)).toBe('paragraph#p1+p2+p3 "abc"')
})

test('a photo keeps its id when text above it is deleted, and a second copy gets another', () => {
  const photo: DocumentNode = { type: 'photo', attrs: { id: 'f1', photo: '0123456789abcdef0123456789abcdef' } }
  const opened = openText(versionOf(paragraph('p1', 'Alpha'), photo, paragraph('z', 'koniec')))
  const { view } = opened
  view.dispatch(view.state.tr.delete(body, body + 7))
  view.dispatch(view.state.tr.insert(body + 1, view.state.doc.slice(body, body + 1).content))
  expect(shape(opened)).toBe('photo#f1 "" | photo#n1<f1 "" | paragraph#z "koniec"')
})

test('a translation pasted over an empty English block keeps its pair', () => {
  const empty: DocumentNode = { type: 'paragraph', attrs: { id: 'e1', pl: ['p1'] } }
  const opened = openText(versionOf(empty, paragraph('z', 'end')), { language: 'en' })
  opened.editor.commands.setTextSelection(body + 1)
  opened.view.pasteHTML('<h2 style="color:red">Welders wanted</h2>', pasted())
  expect([shape(opened), attrsOf(opened)]).toEqual([
    'heading#e1 "Welders wanted" | paragraph#z "end"',
    [{ level: 2, id: 'e1', pl: ['p1'] }, { id: 'z' }],
  ])
})

test('everything replaced at once: words that stay keep their ids', () => {
  const opened = openText(twoBlocks)
  opened.editor.commands.setContent(
    JSON.parse(JSON.stringify(versionOf(paragraph('p2', 'Gamma'), paragraph(null, 'Nowy'), paragraph('p2', 'Gamma')))),
  )
  expect(shape(opened)).toBe('paragraph#p2 "Gamma" | paragraph#n1 "Nowy" | paragraph#n2<p2 "Gamma"')
})

test('whatever is done, every block has an id, no id twice, none inside a block', () => {
  const opened = openText(
    versionOf(paragraph('p1', 'Alpha beta gamma'), list('l1', 'raz', 'dwa', 'trzy'), paragraph('p2', 'Delta')),
  )
  const { editor } = opened
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  const acts: (() => unknown)[] = [
    () => press(opened.view, 'Enter'),
    () => press(opened.view, 'Backspace'),
    () => press(opened.view, 'Delete'),
    () => press(opened.view, 'Tab'),
    () => press(opened.view, 'Tab', { shift: true }),
    () => type(opened, 'ąx '),
    () => toggleList('bulletList')(editor.state, editor.view.dispatch),
    () => toggleList('orderedList')(editor.state, editor.view.dispatch),
    () => toggleQuotation(editor.state, editor.view.dispatch),
    () => editor.view.dispatch(editor.state.tr.replaceSelection(editor.state.doc.slice(body, body + 30))),
    () => opened.undo.undo(),
    () => opened.undo.redo(),
  ]
  const found: string[] = []
  for (let step = 0; step < 300; step++) {
    const size = editor.state.doc.content.size
    const from = body + random(size - body)
    const { doc, tr } = editor.state
    editor.view.dispatch(
      tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(Math.min(size, from + random(8))))),
    )
    acts[random(acts.length)]?.()
    const ids: unknown[] = []
    editor.state.doc.forEach(block => void ids.push(block.attrs.id))
    const blocks = ids.slice(2)
    const inside: unknown[] = []
    editor.state.doc.descendants((node, _pos, parent) => {
      if (parent !== editor.state.doc && node.attrs.id) inside.push(node.attrs.id)
    })
    editor.state.doc.check()
    if (blocks.some(id => !id) || new Set(blocks).size !== blocks.length || inside.length > 0)
      found.push(`${step}: ${blocks.join()} inside ${inside.join()}`)
  }
  expect(found).toEqual([])
})
