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
