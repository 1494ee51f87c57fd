// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { paragraphsIn } from '../../renderer/editor/proposals/paragraphsIn.ts'
import { proposalsIn } from '../../renderer/editor/proposals/proposalMarks.ts'
import { showsProposals } from '../../renderer/editor/proposals/proposals.ts'
import { putProposals } from '../../renderer/editor/proposals/putProposals.ts'
import type { Offer, OfferedPlace } from '../../renderer/names/offer.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { openText, paragraph, press, text, type, versionOf } from './twoTexts.ts'

const rynkiewicz: Offer = { kind: 'known', of: 'person', ids: ['p1'] }
const parp: Offer = { kind: 'known', of: 'institution', ids: ['parp'] }

/** A text in which these names are proposed; `paragraph` 2 is the first of the body, after title and lead. */
function open(
  blocks: readonly DocumentNode[],
  wanted: readonly (readonly [paragraph: number, words: string, Offer])[],
) {
  const opened = openText(versionOf(...blocks))
  const { editor } = opened
  showsProposals(opened.version)
  const read = () => paragraphsIn(editor.state.doc).map(({ node }) => node)
  const offer = (now = read()) =>
    putProposals(
      editor,
      now,
      wanted.flatMap(([at, words, offer]): OfferedPlace[] => {
        const from = now[at]?.textContent.indexOf(words) ?? -1
        return from < 0 ? [] : [{ paragraph: at, from, to: from + words.length, offer }]
      }),
    )
  offer()
  const underlined = () => [...opened.view.dom.querySelectorAll('.proposal')].map(one => one.textContent)
  const proposed = () =>
    proposalsIn(editor.state).map(({ from, to, words }) => [editor.state.doc.textBetween(from, to), words])
  /** Behind these words, as a click puts the caret there. */
  const caretAfter = (words: string) => {
    let place = 0
    editor.state.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? '').indexOf(words) : -1
      if (at >= 0) place = position + at + words.length
    })
    editor.commands.setTextSelection(place)
  }
  return { ...opened, underlined, proposed, caretAfter, read, offer }
}

const report = paragraph('b1', 'Wyróżniono Sebastiana Rynkiewicza i PARP.')
const both = [
  [2, 'Sebastiana Rynkiewicza', rynkiewicz],
  [2, 'PARP', parp],
] as const

test('proposed names are underlined in the text, and nothing is written into it', () => {
  const opened = open([report], both)
  expect([opened.underlined(), opened.undo.state.get(), opened.version.document().content?.[2]]).toEqual([
    ['Sebastiana Rynkiewicza', 'PARP'],
    { canUndo: false, canRedo: false },
    report,
  ])
})

test('an underline moves with its words when something is written before them', () => {
  const opened = open([report], both)
  opened.caretAfter('Wyróżniono')
  type(opened, ' wczoraj')
  expect([opened.underlined(), opened.editor.getText()]).toEqual([
    ['Sebastiana Rynkiewicza', 'PARP'],
    expect.stringContaining('Wyróżniono wczoraj Sebastiana Rynkiewicza i PARP.'),
  ])
})

test.each([
  ['Sebas', 'x'],
  ['Rynkiewicza', 'mi'],
  ['Wyróżniono ', 'Jan'],
])('a name that is written on after „%s” is proposed no more', (after, letters) => {
  const opened = open([report], both)
  opened.caretAfter(after)
  type(opened, letters)
  expect(opened.proposed()).toEqual([['PARP', 'PARP']])
})

test('a comma or a space after a name leaves it proposed', () => {
  const opened = open([report], both)
  opened.caretAfter('PARP')
  type(opened, ', ')
  expect(opened.proposed()).toEqual([
    ['Sebastiana Rynkiewicza', 'Sebastiana Rynkiewicza'],
    ['PARP', 'PARP'],
  ])
})

test('the word being typed is not underlined until the caret goes elsewhere', () => {
  const opened = open([paragraph('b1', 'Rozmawiano w PAR')], [[2, 'PARP', parp]])
  opened.caretAfter('PAR')
  type(opened, 'P')
  opened.offer()
  const typing = opened.underlined()
  opened.caretAfter('Rozmawiano')
  expect([typing, opened.underlined()]).toEqual([[], ['PARP']])
})

test('words that are tagged are not proposed, nor any in the title', () => {
  const mention = { type: 'mention', attrs: { kind: 'institution', id: 'parp', key: 'm1' } }
  const opened = open(
    [{ type: 'paragraph', attrs: { id: 'b1' }, content: [text('Gościem był '), text('PARP', mention), text('.')] }],
    [
      [0, 'Kongres', parp],
      [2, 'PARP', parp],
    ],
  )
  expect(opened.underlined()).toEqual([])
})

test('tagging the words takes their proposal off, and undoing it gives it back when the text is read again', () => {
  const opened = open([report], both)
  const [first] = proposalsIn(opened.editor.state)
  const { mention } = opened.editor.schema.marks
  if (!first || !mention) throw new Error('no proposal')
  opened.view.dispatch(
    opened.editor.state.tr.addMark(first.from, first.to, mention.create({ kind: 'person', id: 'p1', key: 'k' })),
  )
  const tagged = opened.underlined()
  opened.undo.undo()
  opened.offer()
  expect([tagged, opened.underlined()]).toEqual([['PARP'], ['Sebastiana Rynkiewicza', 'PARP']])
})

test('an answer about a paragraph that was changed since leaves it as it is, and settles all others', () => {
  const opened = open([paragraph('b1', 'Gościem był PARP.'), paragraph('b2', 'Mówił Rynkiewicz.')], [[2, 'PARP', parp]])
  const asked = opened.read()
  opened.caretAfter('Gościem')
  type(opened, 'ią')
  putProposals(opened.editor, asked, [{ paragraph: 3, from: 6, to: 16, offer: rynkiewicz }])
  expect(opened.underlined()).toEqual(['PARP', 'Rynkiewicz'])
})

test('an answer that says the same draws nothing anew', () => {
  const opened = open([report], both)
  const [before] = opened.view.dom.querySelectorAll('.proposal')
  expect([opened.offer(), opened.view.dom.querySelector('.proposal') === before]).toEqual([false, true])
})

test('Ctrl+. in an underlined word asks about it; elsewhere the key is left to the window', () => {
  const opened = open([report], both)
  opened.caretAfter('Wyróżniono')
  const elsewhere = press(opened.view, '.', { ctrl: true })
  opened.caretAfter('Rynk')
  const there = press(opened.view, '.', { ctrl: true })
  expect([elsewhere, there, opened.version.aboutProposal.get()?.place.words]).toEqual([
    false,
    true,
    'Sebastiana Rynkiewicza',
  ])
})
