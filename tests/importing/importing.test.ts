import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { renderDocument } from '../../shared/document/renderDocument.ts'
import { cleanHtml } from '../../shared/importing/cleanHtml.ts'
import { htmlToDocument } from '../../shared/importing/htmlToDocument.ts'
import { markdownToDocument } from '../../shared/importing/markdownToDocument.ts'
import { plainTextToDocument } from '../../shared/importing/plainTextToDocument.ts'

const fixture = (name: string) => readFile(new URL(`../fixtures/importing/${name}`, import.meta.url), 'utf8')

const counted = () => {
  let count = 0
  return () => `n${++count}`
}

/** A document as lines of HTML, each with the id of its block; throws when it is no version. */
function lines(document: DocumentNode): readonly string[] {
  const checked = checkDocument(document)
  if (!checked.ok) throw new Error(checked.refusal.why)
  expect(checked.value).toEqual(document)
  return (document.content ?? []).map(node => `${node.attrs?.id ?? node.type} ${renderDocument(node)}`)
}

test('a press release saved from Word', async () => {
  expect(lines(htmlToDocument(await fixture('word-press-release.html'), counted()))).toEqual([
    'title <h1>Kongres klastrów metalowych w\u00a0Gdańsku</h1>',
    'lead <p class="lead">Ponad 240 osób z\u00a0firm i uczelni rozmawiało o wspólnym laboratorium.</p>',
    'n1 <h2>Program</h2>',
    'n2 <p>Gospodarzem był Klaster Metalowy, a partnerem <a href="http://www.parp.gov.pl/" rel="noopener noreferrer">PARP</a> i umowa.</p>',
    'n3 <ul><li><p>badania materiałów</p><ul><li><p>próby <em>udarności</em></p></li></ul></li><li><p>szkolenia spawaczy</p></li></ul>',
    'n4 <p>Kolejne kroki:</p>',
    'n5 <ol><li><p>wniosek do PARP</p></li><li><p>umowa konsorcjum</p></li></ol>',
    'n6 <table><tbody><tr><th><p>Godzina</p></th><th><p>Panel</p></th></tr>' +
      '<tr><td><p>9.00</p></td><td><p>Otwarcie</p><p>i przywitanie</p></td></tr></tbody></table>',
    'n7 <p>Kontakt: <strong>biuro</strong></p>',
  ])
})

test('a text copied from Google Docs', async () => {
  expect(lines(htmlToDocument(await fixture('google-docs.html'), counted()))).toEqual([
    'title <h1>Wizyta studyjna w hucie</h1>',
    'lead <p class="lead">Dwadzieścia osób zobaczyło, jak powstaje stal.</p>',
    'n1 <p><strong>Oprowadzała</strong> nas <a href="https://narew.example/anna" rel="noopener noreferrer">Anna Korcz</a>, dyrektorka.</p>',
    'n2 <ul><li><p>walcownia</p><ul><li><p>linia pierwsza</p></li></ul></li><li><p>stalownia</p></li></ul>',
    'n3 <table><tbody><tr><th><p>Dzień</p></th><th><p>Miejsce</p></th></tr><tr><td><p>1</p></td><td><p>Huta</p></td></tr></tbody></table>',
  ])
})

test('a page of a website: its article without menus, pictures, scripts and hidden words', async () => {
  expect(lines(htmlToDocument(await fixture('web-page.html'), counted()))).toEqual([
    'title <h1>Odlewnia świętuje pięćdziesięciolecie</h1>',
    'lead <p class="lead">Przyjechało 300 gości.</p>',
    'n1 <p>Pierwszy wiersz bez akapitu.</p>',
    'n2 <p>Drugi po dwóch przełamaniach.</p>',
    'n3 <blockquote><p>To nasz dzień.</p><cite>Henryk Zając</cite></blockquote>',
    'n4 <h3>Drobny nagłówek</h3>',
    'n5 <p>Wiersz pierwszy<br/>wiersz drugi</p>',
    'n6 <p>Odlewnia nocą</p>',
    'n7 <p>Ramka wokół tekstu</p>',
    'n8 <table><tbody><tr><th><p>Rok</p></th><th colspan="2"><p>Zdarzenie</p></th></tr>' +
      '<tr><td rowspan="2"><p>1976</p></td><td><p>założenie</p></td><td><p></p></td></tr>' +
      '<tr><td><p>piec</p></td><td><p>hala</p></td></tr></tbody></table>',
    'n9 <hr/>',
    'n10 <p>Zapraszamy na stronę i <a href="https://narew.example/jubileusz" rel="noopener noreferrer">tutaj</a>.</p>',
  ])
})

test('notes in Markdown', async () => {
  expect(lines(markdownToDocument(await fixture('notes.md'), counted()))).toEqual([
    'title <h1>Panel „Kobiety w metalu”</h1>',
    'lead <p class="lead">Cztery prezeski o tym, jak zatrzymać specjalistki w regionie.</p>',
    'n1 <p>Spotkanie poprowadziła <em>Anna Korcz</em> z <a href="https://www.parp.gov.pl/" rel="noopener noreferrer">PARP</a>. Wiersz dalej w tym samym akapicie.</p>',
    'n2 <h2>Wnioski</h2>',
    'n3 <ul><li><p>staże</p><ul><li><p>płatne</p></li></ul></li><li><p>mentoring</p></li></ul>',
    'n4 <ol start="3"><li><p>trzeci</p></li><li><p>czwarty</p></li></ol>',
    'n5 <blockquote><p>Bez nich nie będzie przemysłu.</p><cite></cite></blockquote>',
    'n6 <table><tbody><tr><th><p>Firma</p></th><th><p>Osób</p></th></tr><tr><td><p>Odlewnia</p></td><td><p>34</p></td></tr></tbody></table>',
    'n7 <hr/>',
    'n8 <p>Kontakt: biuro dawny adres</p>',
  ])
})

test('a mail in plain text: wrapped lines flow, short ones stay apart', async () => {
  expect(lines(plainTextToDocument(await fixture('mail.txt'), counted()))).toEqual([
    'title <h1>Podpisano porozumienie ze Strefą</h1>',
    'lead <p class="lead"></p>',
    'n1 <p>Dwanaście firm z Podlasia podpisało dziś porozumienie o wspólnym szkoleniu spawaczy. Umowa obowiązuje od 1 stycznia i obejmuje trzy województwa, a jej budżet to 1,2 mln zł.</p>',
    'n2 <p>Sygnatariusze:</p>',
    'n3 <ul><li><p>Odlewnia Żubrowa</p></li><li><p>Kuźnia Knyszyn</p></li></ul>',
    'n4 <ol><li><p>Pierwszy etap</p></li><li><p>Drugi etap</p></li></ol>',
    'n5 <p>Kontakt:<br/>Anna Korcz<br/>tel. 85 600 00 00</p>',
  ])
})

test('where a text has no blank lines every line is a paragraph; a first line that is a sentence is no title', () => {
  const notepad = '\ufeffKongres klastrów w Gdańsku\r\nDwa dni rozmów.\r\nDo zobaczenia!\r\n'
  const sentence = 'Wczoraj odbył się kongres.\n\nByło 240 osób.'
  expect([notepad, sentence, ''].map(text => lines(plainTextToDocument(text, counted())))).toEqual([
    [
      'title <h1>Kongres klastrów w Gdańsku</h1>',
      'lead <p class="lead"></p>',
      'n1 <p>Dwa dni rozmów.</p>',
      'n2 <p>Do zobaczenia!</p>',
    ],
    [
      'title <h1></h1>',
      'lead <p class="lead"></p>',
      'n1 <p>Wczoraj odbył się kongres.</p>',
      'n2 <p>Było 240 osób.</p>',
    ],
    ['title <h1></h1>', 'lead <p class="lead"></p>', 'n1 <p></p>'],
  ])
})

test('nothing that a hostile page says reaches the document', () => {
  const hostile =
    '<p>Tekst <img src=x onerror=alert(1)><a href="java&#10;script:alert(1)">link</a><a href="data:text/html,x">dwa</a></p>' +
    '<svg><script>alert(1)</script><text>w rysunku</text></svg><math><mtext><script>alert(1)</script></mtext></math>' +
    '<style>p{}</style><form action="https://zly.example"><input value="hasło"><p>Formularz</p></form>' +
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><!-- <p>uwaga</p> --><template><p>wzór</p></template>'
  expect(cleanHtml(hostile)).toBe('<p>Tekst linkdwa</p><p>Formularz</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})

test('cleaned HTML is clean already', async () => {
  const names = ['word-press-release.html', 'google-docs.html', 'web-page.html']
  const once = await Promise.all(names.map(async name => cleanHtml(await fixture(name))))
  expect(once.map(cleanHtml)).toEqual(once)
})

test.each([
  ['a list without items', '<ul><p>wiersz</p></ul>', '<ul><li><p>wiersz</p></li></ul>'],
  ['a list that begins a level down', '<ul><ul><li>głębiej</li></ul></ul>', '<ul><li><p>głębiej</p></li></ul>'],
  ['an item outside a list', '<li>sierota</li>', '<p>sierota</p>'],
  ['a list in an item without words', '<ul><li><ul><li>a</li></ul></li></ul>', '<ul><li><p>a</p></li></ul>'],
  [
    'a heading in an item',
    '<ul><li><h2>Tytuł</h2><p>tekst</p></li></ul>',
    '<ul><li><p>Tytuł</p><p>tekst</p></li></ul>',
  ],
  [
    'a table in a cell',
    '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
    '<table><tbody><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr></tbody></table>',
  ],
  ['a table without words', '<table><tr><td></td><td> </td></tr></table>', ''],
  [
    'a quotation with a list',
    '<blockquote><ul><li>a</li></ul></blockquote>',
    '<blockquote><p>a</p><cite></cite></blockquote>',
  ],
  [
    'words that only spaces part',
    '<p>raz <b> dwa</b>\n trzy&nbsp;&nbsp;cztery</p>',
    '<p>raz <strong>dwa</strong> trzy cztery</p>',
  ],
  ['breaks at the ends', '<p><br>raz<br></p><br>', '<p>raz</p>'],
  ['blocks inside bold', '<b><p>raz</p><p>dwa</p></b>', '<p><strong>raz</strong></p><p><strong>dwa</strong></p>'],
])('%s', (_name, given, clean) => {
  expect(cleanHtml(given)).toBe(clean)
})
