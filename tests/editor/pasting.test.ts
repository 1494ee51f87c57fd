// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadCleaner } from '../../renderer/editor/parsing/htmlCleaner.ts'
import { renderDocument } from '../../shared/document/renderDocument.ts'
import { openText, paragraph, text, versionOf } from './twoTexts.ts'

const body = 45

beforeAll(loadCleaner)

/** A paste as the browser sends it, with these words as plain text beside. */
const pasteOf = (plain = '') =>
  Object.assign(new Event('paste', { cancelable: true }), {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? plain : ''), files: [] },
  }) as unknown as ClipboardEvent

function open(...blocks: Parameters<typeof versionOf>) {
  const opened = openText(
    versionOf(...(blocks.length > 0 ? blocks : [paragraph('p1', 'Początek. '), paragraph('p2', 'Koniec')])),
  )
  const { editor, view, version } = opened
  editor.commands.setTextSelection(body + 11)
  const html = () => (version.document().content ?? []).slice(2).map(block => renderDocument(block))
  const parts = () => editor.state.doc.children.map(node => `${node.type.name}: ${node.textContent}`)
  return {
    ...opened,
    html,
    parts,
    pasteHtml: (code: string) => view.pasteHTML(code, pasteOf()),
    pasteText: (words: string) => view.pasteText(words, pasteOf(words)),
  }
}

const fixture = (name: string) => readFile(join(import.meta.dirname, '../fixtures/importing', name), 'utf8')

test('one pasted line goes into the sentence; its looks stay behind, bold and a safe link come along', () => {
  const opened = open()
  opened.pasteHtml(
    '<span style="color:#c00;font-family:Calibri" id="x" class="y" onclick="alert(1)">Wystąpiła <b>Anna Korcz</b>, <a href="http://www.parp.gov.pl" target="_blank" style="color:red">PARP</a> i <a href="javascript:alert(1)">ktoś</a></span>',
  )
  expect(opened.html()).toEqual([
    '<p>Początek. Wystąpiła <strong>Anna Korcz</strong>, <a href="http://www.parp.gov.pl/" rel="noopener noreferrer">PARP</a> i ktoś</p>',
    '<p>Koniec</p>',
  ])
})

test('a document pasted from Word keeps its structure', async () => {
  const opened = open(paragraph('p1'))
  opened.editor.commands.setTextSelection(body + 1)
  opened.pasteHtml(await fixture('word-press-release.html'))
  const kinds = opened.version
    .document()
    .content?.slice(2)
    .map(block => block.type)
  expect([kinds, /style=|class=|span|o:p|mso/i.test(opened.html().join(''))]).toEqual([
    ['heading', 'paragraph', 'heading', 'paragraph', 'bulletList', 'paragraph', 'orderedList', 'table', 'paragraph'],
    false,
  ])
})

test('plain text becomes paragraphs and lists', () => {
  const opened = open()
  opened.pasteText('Program:\r\n\r\n- otwarcie\r\n- panel o kadrach\r\n\r\nDo zobaczenia w Gdańsku!')
  expect(opened.html()).toEqual([
    '<p>Początek. Program:</p>',
    '<ul><li><p>otwarcie</p></li><li><p>panel o kadrach</p></li></ul>',
    '<p>Do zobaczenia w Gdańsku!</p>',
    '<p>Koniec</p>',
  ])
})

test('pasted words look like the words around them but are nobody’s name', () => {
  const opened = open({
    type: 'paragraph',
    attrs: { id: 'p1' },
    content: [
      text('PARP', { type: 'mention', attrs: { kind: 'institution', id: 'parp', key: 'm1' } }, { type: 'bold' }),
    ],
  })
  opened.editor.commands.setTextSelection(body + 5)
  opened.pasteText(' i PAIH')
  expect(opened.html()).toEqual([
    '<p><span data-mention="institution" data-record="parp" data-key="m1"><strong>PARP</strong></span><strong> i PAIH</strong></p>',
  ])
})

test('bare words pasted into the middle of a mention do not part it', () => {
  const mention = { type: 'mention', attrs: { kind: 'person', id: 'anna-korcz', key: 'm1' } }
  const opened = open({ type: 'paragraph', attrs: { id: 'p1' }, content: [text('Anna Korcz', mention)] })
  opened.editor.commands.setTextSelection(body + 6)
  opened.pasteText('Maria ')
  expect(opened.html()).toEqual([
    '<p><span data-mention="person" data-record="anna-korcz" data-key="m1">Anna Maria Korcz</span></p>',
  ])
})

test('an address pasted over words links them; one that is not safe replaces them', () => {
  const linked = open()
  linked.editor.commands.setTextSelection({ from: body + 1, to: body + 9 })
  linked.pasteText('www.narew.example/kongres')
  const unsafe = open()
  unsafe.editor.commands.setTextSelection({ from: body + 1, to: body + 9 })
  unsafe.pasteText('javascript:alert(1)')
  expect([linked.html()[0], unsafe.html()[0]]).toEqual([
    '<p><a href="https://www.narew.example/kongres" rel="noopener noreferrer">Początek</a>. </p>',
    '<p>javascript:alert(1). </p>',
  ])
})

test('a mention copied in Kronika stays one; a forged one is only words', () => {
  const opened = open()
  opened.pasteHtml(
    '<p data-pm-slice="1 1 []"><span data-mention="person" data-record="anna-korcz" data-key="m7">Anna Korcz</span> ' +
      '<span data-mention="robot" data-record="../x" data-key="m8">robot</span> <a href="javascript:alert(1)">zły</a></p>',
  )
  expect(opened.html()[0]).toBe(
    '<p>Początek. <span data-mention="person" data-record="anna-korcz" data-key="m7">Anna Korcz</span> robot zły</p>',
  )
})

test('forged values of our own clipboard never reach the document', () => {
  const opened = open()
  opened.pasteHtml(
    '<div data-pm-slice="0 0 []"><h2 level="9" id="p1">Nagłówek</h2><ol start="x"><li><p>raz</p></li></ol>' +
      '<figure data-photo="../../etc/passwd">hasła</figure><p data-video="http://zly.example">film</p></div>',
  )
  opened.editor.state.doc.check()
  expect(opened.html().join('')).toContain('<h2>Nagłówek</h2><ol><li><p>raz</p></li></ol>')
})

test('a photo of another article does not come along', () => {
  const opened = open()
  opened.pasteHtml(
    '<div data-pm-slice="0 0 []"><p>przed</p><figure data-photo="0123456789abcdef0123456789abcdef"></figure><p>po</p></div>',
  )
  expect(opened.version.document().content?.map(block => block.type)).not.toContain('photo')
})

test('an attachment of another article does not come along, one of this article does', () => {
  const ours = 'a'.repeat(32)
  const opened = openText(versionOf(paragraph('p1')), {
    attachments: {
      chooseAttachment: async () => null,
      findAttachment: hash => (hash === ours ? { title: 'Program', size: '1 kB' } : null),
      watchAttachments: () => () => undefined,
    },
  })
  opened.editor.commands.setTextSelection(opened.editor.state.doc.content.size - 1)
  opened.view.pasteHTML(
    `<div data-pm-slice="0 0 []"><p>przed</p><p data-attachment="${ours}">program.pdf</p><p data-attachment="${'b'.repeat(32)}">obcy.pdf</p></div>`,
    pasteOf(),
  )
  const attachments = opened.version.document().content?.filter(block => block.type === 'attachment')
  expect(attachments?.map(({ attrs }) => [attrs?.hash, attrs?.name])).toEqual([[ours, 'program.pdf']])
})

test('a whole text pasted into the title of a new article finds its places', () => {
  const opened = openText({ type: 'doc', content: [{ type: 'title' }, { type: 'lead' }, paragraph('p1')] })
  opened.editor.commands.setTextSelection(1)
  opened.view.pasteHTML('<h1>Kongres<br>klastrów</h1><p>Pierwszy <b>akapit</b></p><ul><li>punkt</li></ul>', pasteOf())
  expect([
    opened.editor.state.doc.children.map(node => `${node.type.name}: ${node.textContent}`),
    opened.editor.state.selection.from,
  ]).toEqual([['title: Kongres klastrów', 'lead: ', 'paragraph: Pierwszy akapit', 'bulletList: punkt'], 17])
})

test('several paragraphs pasted into the lead: one line stays, the rest begins the body', () => {
  const opened = open()
  opened.editor.commands.setTextSelection(44)
  opened.pasteHtml('<p> Przyjechało 240 osób.</p><p>Drugi</p>')
  expect(opened.parts()).toEqual([
    'title: Kongres klastrów',
    'lead: Dwa dni rozmów w Gdańsku.Przyjechało 240 osób.',
    'paragraph: Drugi',
    'paragraph: Początek. ',
    'paragraph: Koniec',
  ])
})

test('pasted over title, lead and body at once, the parts stay', () => {
  const opened = open()
  opened.editor.commands.setTextSelection({ from: 8, to: body + 10 })
  opened.pasteHtml('<p> 2026</p><p>Nowy akapit</p>')
  expect(opened.parts()).toEqual([
    'title: Kongres2026',
    'lead: ',
    'paragraph: Nowy akapit',
    'paragraph:  ',
    'paragraph: Koniec',
  ])
})

test('what has no words pastes nothing', () => {
  const opened = open()
  const before = opened.html()
  opened.pasteHtml('<img src="https://zly.example/licznik.gif"><script>alert(1)</script>')
  expect(opened.html()).toEqual(before)
})

const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(null, words)] })
const table = {
  type: 'table',
  attrs: { id: 't1' },
  content: [{ type: 'tableRow', content: [cell('Firma'), cell('Kwota')] }],
}
const said = {
  type: 'quotation',
  attrs: { id: 'q1' },
  content: [paragraph(null, 'Ważny dzień'), { type: 'quotationAuthor', content: [text('Jan Zając')] }],
}
const fromTheWeb = '<p>Alfa</p><h2>Oferta</h2><blockquote><p>Dobra.</p></blockquote><hr><ul><li>tania</li></ul>'

test('what a cell or a quotation cannot hold is pasted into it as paragraphs and does not tear it in two', () => {
  const inCell = open(table)
  inCell.editor.commands.setTextSelection(body + 9)
  inCell.pasteHtml(fromTheWeb)
  const inQuotation = open(said)
  inQuotation.editor.commands.setTextSelection(body + 7)
  inQuotation.pasteHtml(fromTheWeb)
  const tableInCell = open(table)
  tableInCell.editor.commands.setTextSelection(body + 5)
  tableInCell.pasteHtml('<table><tr><td>Beta</td><td>1200</td></tr></table>')
  expect([inCell.html(), inQuotation.html(), tableInCell.html()]).toEqual([
    [
      '<table><tbody><tr><td><p>FirmaAlfa</p><p>Oferta</p><p>Dobra.</p><ul><li><p>tania</p></li></ul></td><td><p>Kwota</p></td></tr></tbody></table>',
    ],
    ['<blockquote><p>WażnyAlfa</p><p>Oferta</p><p>Dobra.</p><p>tania dzień</p><cite>Jan Zając</cite></blockquote>'],
    ['<table><tbody><tr><td><p>Beta</p></td><td><p>1200</p></td></tr></tbody></table>'],
  ])
})

test('words behind a pasted quotation do not become its author', () => {
  const opened = open(paragraph('p1', 'Początek. Koniec'))
  opened.editor.commands.setTextSelection(body + 11)
  opened.pasteHtml('<blockquote><p>Ważny dzień.</p></blockquote>')
  expect(opened.html()).toEqual([
    '<p>Początek. </p>',
    '<blockquote><p>Ważny dzień.</p><cite></cite></blockquote>',
    '<p>Koniec</p>',
  ])
})
