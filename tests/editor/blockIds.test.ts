// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { toggleQuotation } from '../../renderer/editor/commands/quotation.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { openText, paragraph, shape, type, versionOf } from './twoTexts.ts'

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
  expect(after(6, editor => editor.commands.splitBlock())).toEqual({
    result: 'paragraph#p1 "Alpha" | paragraph#n1<p1 " beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('split near its start, the id goes with most of the text', () => {
  expect(after(3, editor => editor.commands.splitBlock())).toEqual({
    result: 'paragraph#n1<p1 "Al" | paragraph#p1 "pha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('an empty paragraph made above a block is the new one', () => {
  expect(after(1, editor => editor.commands.splitBlock())).toEqual({
    result: 'paragraph#n1<p1 "" | paragraph#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('an empty paragraph made below a block is the new one', () => {
  expect(after(11, editor => editor.commands.splitBlock())).toEqual({
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
  expect(after(3, editor => editor.commands.toggleList('bulletList', 'listItem'))).toEqual({
    result: 'bulletList#p1 "Alpha beta" | paragraph#p2 "Gamma"',
    undone: true,
  })
})

test('two paragraphs made one list are both found under it', () => {
  expect(after({ from: 2, to: 15 }, editor => editor.commands.toggleList('bulletList', 'listItem'))).toEqual({
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
