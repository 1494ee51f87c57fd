// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { openText, press, text, type, versionOf } from './twoTexts.ts'

const body = 45

const mention = (key: string) => ({ type: 'mention', attrs: { kind: 'institution', id: 'parp', key } })

/** One paragraph with these pieces, and the caret after this many characters of it. */
function open(at: number, ...content: DocumentNode[]) {
  const opened = openText(versionOf({ type: 'paragraph', attrs: { id: 'p1' }, content }))
  opened.editor.commands.setTextSelection(body + 1 + at)
  const mentions = () => mentionsIn(opened.version.document()).map(found => found.text)
  return { ...opened, mentions, words: () => opened.editor.state.doc.lastChild?.textContent }
}

test.each([
  ['-em', 'PARP-em'],
  ['’s', 'PARP’s'],
  ["'s", "PARP's"],
  ['u', 'PARPu'],
  ['ą', 'PARPą'],
])('an ending typed after a mention (%s) belongs to it', (ending, whole) => {
  const opened = open(4, text('PARP', mention('m1')))
  type(opened, ending)
  expect([opened.mentions(), opened.words()]).toEqual([[whole], whole])
})

test.each([' ', ',', '.', ')', '”', '1', '\u00a0'])('a mention is ended by „%s”, and what follows is plain', sign => {
  const opened = open(4, text('PARP', mention('m1')))
  type(opened, `${sign}oraz`)
  expect([opened.mentions(), opened.words()]).toEqual([['PARP'], `PARP${sign}oraz`])
})

test('in the middle of a mention a space belongs to it', () => {
  const opened = open(4, text('AnnaKorcz', mention('m1')))
  type(opened, ' ')
  expect(opened.mentions()).toEqual(['Anna Korcz'])
})

test('a bold word in a mention does not part it, typing between the pieces included', () => {
  const opened = open(5, text('Anna ', mention('m1')), text('Korcz', mention('m1'), { type: 'bold' }))
  type(opened, '. ')
  expect(opened.mentions()).toEqual(['Anna . Korcz'])
})

test('what is typed before a mention is not part of it', () => {
  const opened = open(0, text('PARP', mention('m1')))
  type(opened, 'dr ')
  expect([opened.mentions(), opened.words()]).toEqual([['PARP'], 'dr PARP'])
})

test('between two mentions side by side a letter belongs to the first', () => {
  const opened = open(4, text('PARP', mention('m1')), text('PAIH', mention('m2')))
  type(opened, 'u ')
  expect(opened.mentions()).toEqual(['PARPu', 'PAIH'])
})

test('Enter after a mention ends it, and bold goes on', () => {
  const opened = open(4, text('PARP', mention('m1'), { type: 'bold' }))
  press(opened.view, 'Enter')
  type(opened, 'Nowy')
  expect([opened.mentions(), opened.version.document().content?.at(-1)?.content]).toEqual([
    ['PARP'],
    [text('Nowy', { type: 'bold' })],
  ])
})

test('typed over a chosen mention, a sign does not become it', () => {
  const opened = open(0, text('PARP', mention('m1')), text(' i PAIH'))
  opened.editor.commands.setTextSelection({ from: body + 1, to: body + 5 })
  type(opened, '(')
  expect([opened.mentions(), opened.words()]).toEqual([[], '( i PAIH'])
})

test('a first letter written anew belongs to the mention, typed over the old one or after deleting it', () => {
  const over = open(0, text('anna Korcz', mention('m1')))
  over.editor.commands.setTextSelection({ from: body + 1, to: body + 2 })
  type(over, 'H')
  const after = open(2, text('i '), text('anna Korcz', mention('m1')))
  const { tr, doc } = after.editor.state
  const marks = doc.resolve(body + 4).marks()
  // As the browser's Backspace does: the letter goes and its marks are kept for the next one.
  after.view.dispatch(tr.delete(body + 3, body + 4).ensureMarks(marks))
  type(after, 'H')
  expect([over.mentions(), after.mentions()]).toEqual([['Hnna Korcz'], ['Hnna Korcz']])
})

test('after all of a mention was deleted the next word is plain', () => {
  const opened = open(0, text('PARP', mention('m1')), text(' i PAIH'))
  const { tr, doc } = opened.editor.state
  opened.view.dispatch(tr.delete(body + 1, body + 5).ensureMarks(doc.resolve(body + 2).marks()))
  type(opened, 'ARP')
  expect([opened.mentions(), opened.words()]).toEqual([[], 'ARP i PAIH'])
})

test('a new line after a mention ends it', () => {
  const opened = open(4, text('PARP', mention('m1')))
  press(opened.view, 'Enter', { shift: true })
  type(opened, 'Nowy')
  expect([opened.mentions(), opened.words()]).toEqual([['PARP'], 'PARPNowy'])
})
