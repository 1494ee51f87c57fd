// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putText } from '../../renderer/editor/earlier/putText.ts'
import { withEarlierBlock } from '../../renderer/editor/earlier/withEarlierBlock.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { openText, paragraph, shape, text, type, versionOf } from './twoTexts.ts'

const english = (id: string, pl: readonly string[], basis: string, words: string): DocumentNode => ({
  ...paragraph(id, words),
  attrs: { id, pl, basis, confirmed: true },
})

const earlier = versionOf(
  english('e1', ['p1'], 'h1', 'The seventh edition took place in Białystok.'),
  english('e2', ['p2', 'p3'], 'h2', 'Ten small workshops cannot replace one good one.'),
  { ...english('e3', [], 'h3', 'Welders wanted.'), attrs: { id: 'e3', pl: [], formerly: ['e9'], from: 'e1' } },
)

test('an earlier text brings back its ids, pairs and bases; undo brings back what was there, redo the earlier text again', () => {
  const present = versionOf(
    english('e1', ['p1'], 'h1', 'The seventh edition took place.'),
    paragraph('n1', 'Something new.'),
    english('e3', ['p9'], 'h9', 'Welders are wanted.'),
  )
  const opened = openText(present, { language: 'en' })
  type(opened, 'X')
  const written = opened.version.document()
  opened.undo.together(() => putText(opened.editor, earlier))
  const restored = opened.version.document()
  opened.undo.undo()
  const undone = opened.version.document()
  opened.undo.redo()
  expect({ restored, undone, redone: opened.version.document() }).toEqual({
    restored: earlier,
    undone: written,
    redone: earlier,
  })
})

test('a text that is the same already is not touched', () => {
  const opened = openText(earlier, { language: 'en' })
  expect([putText(opened.editor, earlier), opened.undo.state.get().canUndo]).toEqual([false, false])
})

const body = (document: DocumentNode): string[] =>
  (document.content ?? []).slice(2).map(({ attrs, content = [] }) => `${attrs?.id}: ${content[0]?.text ?? ''}`)

test('a removed paragraph stands again behind the nearest one before it that is still there', () => {
  const then = versionOf(...['a', 'b', 'c', 'd'].map(id => paragraph(id, `Akapit ${id}`)))
  const now = versionOf(paragraph('n', 'Nowy początek'), paragraph('a', 'Akapit a'), paragraph('d', 'Akapit d'))
  const back = (old: number) => body(withEarlierBlock(now, then, { kind: 'block', old, now: null }))
  expect([back(2), back(1)]).toEqual([
    ['n: Nowy początek', 'a: Akapit a', 'c: Akapit c', 'd: Akapit d'],
    ['n: Nowy początek', 'a: Akapit a', 'b: Akapit b', 'd: Akapit d'],
  ])
  const without = versionOf(paragraph('d', 'Akapit d'))
  expect(body(withEarlierBlock(without, then, { kind: 'block', old: 0, now: null }))).toEqual([
    'a: Akapit a',
    'd: Akapit d',
  ])
})

test('a changed paragraph has its earlier words again in the place where it stands now', () => {
  const then = versionOf(paragraph('a', 'Pierwszy'), paragraph('b', 'Drugi'))
  const now = versionOf(paragraph('b', 'Drugi, zmieniony'), paragraph('a', 'Pierwszy'))
  expect(body(withEarlierBlock(now, then, { kind: 'block', old: 1, now: 0 }))).toEqual(['b: Drugi', 'a: Pierwszy'])
})

test('a paragraph that took over another one gives its words back and still answers to both ids', () => {
  const then = versionOf(paragraph('b', 'Drugie zdanie.'))
  const now = versionOf({ ...paragraph('a', 'Pierwsze. Drugie zdanie.'), attrs: { id: 'a', formerly: ['b'] } })
  const [block] = (withEarlierBlock(now, then, { kind: 'block', old: 0, now: 0 }).content ?? []).slice(2)
  expect(block).toEqual({ ...paragraph('b', 'Drugie zdanie.'), attrs: { id: 'b', formerly: ['a'] } })
})

test('title and lead come back each by itself', () => {
  const then = versionOf(paragraph('a', 'Akapit'))
  const now = {
    ...then,
    content: [{ type: 'title', content: [text('Inny tytuł')] }, { type: 'lead' }, paragraph('a', 'Akapit')],
  }
  const [title, lead] = withEarlierBlock(now, then, { kind: 'lead' }).content ?? []
  expect([title, lead]).toEqual([{ type: 'title', content: [text('Inny tytuł')] }, then.content?.[1]])
})

test('whatever two states a text had, putting one back is exact, and so are undo and redo', () => {
  const block = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    words: fc.constantFrom('', 'Ala', 'Ala ma kota', 'Jan'),
    heading: fc.boolean(),
  })
  const version = fc
    .uniqueArray(block, { minLength: 1, maxLength: 5, selector: one => one.id })
    .map(blocks =>
      versionOf(
        ...blocks.map(
          ({ id, words, heading }): DocumentNode =>
            heading ? { ...paragraph(id, words), type: 'heading', attrs: { id, level: 3 } } : paragraph(id, words),
        ),
      ),
    )
  fc.assert(
    fc.property(version, version, (one, other) => {
      const opened = openText(one)
      opened.undo.together(() => putText(opened.editor, other))
      const restored = opened.version.document()
      opened.undo.undo()
      const undone = opened.version.document()
      opened.undo.redo()
      expect([restored, undone, opened.version.document()]).toEqual([other, one, other])
    }),
    { numRuns: 60 },
  )
})

test('the first key after restoring keeps the ids that were brought back', () => {
  const opened = openText(versionOf(paragraph('x', 'Inny tekst')))
  opened.undo.together(() => putText(opened.editor, versionOf(paragraph('a', 'Pierwszy'), paragraph('b', 'Drugi'))))
  opened.editor.commands.setTextSelection(opened.editor.state.doc.content.size - 1)
  type(opened, '!')
  expect(shape(opened)).toBe('paragraph#a "Pierwszy" | paragraph#b "Drugi!"')
})
