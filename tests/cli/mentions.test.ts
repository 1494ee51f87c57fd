import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { terminal } from './terminal.ts'

const records = [
  { id: 'wierzba', type: 'person', name: 'Ryszard Wierzba' },
  { id: 'nowicki1', type: 'person', name: 'Michał Nowicki' },
  { id: 'nowicki2', type: 'person', name: 'Michał Nowicki', gender: 'm' },
  { id: 'nct', type: 'org', name: 'Narodowe Centrum Tworzyw', abbr: ['NCT'], nameEn: 'National Centre for Plastics' },
]
const spis = ['--directory', 'spis.json']

/** A desk with a directory in the simple form, and the files of the test. */
async function desk(
  files: Readonly<Record<string, string | Uint8Array>>,
  spoken: Readonly<Record<string, string>> = {},
) {
  const person = await terminal(spoken)
  const all = { 'spis.json': JSON.stringify(records), ...files }
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(person.desk, name), text)))
  return person
}

test('mentions in a file are told with places in the file as it is, but for the mark at its beginning', async () => {
  const { json } = await desk({ 'tekst.txt': '\uFEFFZ e\u0301tiudy.\r\nList od Ryszarda  Wierzby 😀 z NCT-u.' })
  expect(await json('mentions', 'tekst.txt', '--lang', 'pl', ...spis)).toEqual([
    { id: 'wierzba', from: 20, to: 37, text: 'Ryszarda  Wierzby', certainty: 'sure' },
    { id: 'nct', from: 43, to: 48, text: 'NCT-u', certainty: 'sure' },
  ])
})

test('two people of one name are ambiguous, and both are told', async () => {
  const { json } = await desk({ 'tekst.txt': 'Przyszedł Michał Nowicki.' })
  expect(await json('mentions', 'tekst.txt', '--lang', 'pl', ...spis)).toEqual([
    { id: 'nowicki1', from: 10, to: 24, text: 'Michał Nowicki', certainty: 'ambiguous', ids: ['nowicki1', 'nowicki2'] },
  ])
})

test('several files are answered with a list for each; a file is one text, a line of it is a sentence', async () => {
  const { json } = await desk({
    'a.txt': 'Ryszard Wierzba\nWierzba dodał, że rynek rośnie. Ryszard\nWierzba',
    'b.txt': 'Nikogo nie ma.',
    'c.txt': "The National Centre for Plastics's head.",
  })
  const lists = z.array(z.array(z.looseObject({ from: z.number(), to: z.number() })))
  const found = lists.parse(await json('mentions', 'a.txt', 'b.txt', '--lang', 'pl', ...spis))
  expect(found.map(list => list.map(({ from, to }) => [from, to]))).toEqual([
    [
      [0, 15],
      [16, 23],
      [56, 63],
    ],
    [],
  ])
  expect(await json('mentions', 'c.txt', '--lang', 'en', ...spis)).toEqual([
    { id: 'nct', from: 4, to: 32, text: 'National Centre for Plastics', certainty: 'sure' },
  ])
})

test('without JSON a person reads a line a mention, in the language of the terminal', async () => {
  const text = 'Ryszard Wierzba i Michał Nowicki.'
  const polish = await desk({ 'a.txt': text, 'b.txt': 'Nikogo.' })
  const english = await desk({ 'a.txt': text }, { LANG: 'en_GB.UTF-8' })
  expect(await polish.typed('mentions', 'a.txt', 'b.txt', '--lang', 'pl', ...spis)).toEqual({
    code: 0,
    out: `— a.txt —
0–15  Ryszard Wierzba: Ryszard Wierzba (wierzba)
18–32  Michał Nowicki: nie wiadomo, kto z tych: Michał Nowicki (nowicki1), Michał Nowicki (nowicki2)
— b.txt —
Nie ma tu nikogo ani niczego ze spisu.
`,
    err: '',
  })
  expect((await english.typed('mentions', 'a.txt', '--lang', 'pl', ...spis)).out).toBe(
    `0–15  Ryszard Wierzba: Ryszard Wierzba (wierzba)
18–32  Michał Nowicki: one of these, it is not known which: Michał Nowicki (nowicki1), Michał Nowicki (nowicki2)
`,
  )
})

test('an article is searched by its blocks with the library’s own directory, which may be handed in as a file too', async () => {
  const { json, library } = await desk({
    'relacja.md': '# Nabór w PARP\n\nRusza nabór.\n\nPolska Agencja Rozwoju Przedsiębiorczości ogłasza konkurs.\n',
  })
  const { id } = z.object({ id: z.string() }).parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const mention = z.array(
    z.object({ id: z.string(), block: z.string(), from: z.number(), to: z.number(), text: z.string() }),
  )
  const found = mention.parse(await json('mentions', id, '--lang', 'pl'))
  const again = await json('mentions', id, '--lang', 'pl', '--directory', join(library, 'directory.json'))
  const [inTitle, inBody] = found
  expect(found).toEqual([
    { id: inTitle?.id, block: 'title', from: 8, to: 12, text: 'PARP' },
    { id: inTitle?.id, block: inBody?.block, from: 0, to: 41, text: 'Polska Agencja Rozwoju Przedsiębiorczości' },
  ])
  expect(mention.parse(again)).toEqual(found)
  const article = await readFile(join(library, 'articles', id, 'article.json'), 'utf8')
  expect(article).toContain(`"${inBody?.block}"`)
})

test('a directory of an older shape is read, and a merged record leads to the one that it was found to be', async () => {
  const institution = { pl: 'Narodowe Centrum Tworzyw', en: '' }
  const older = {
    shape: 1,
    minReader: 1,
    records: [
      { kind: 'person', id: 'wierzba1', name: 'Ryszard Wierzba', office: { pl: 'prezes', en: '' }, institution: 'nct' },
      { kind: 'institution', id: 'nct', name: institution, short: { pl: 'NCT', en: '' } },
      { kind: 'person', id: 'wierzba2', name: 'Rysiek Wierzba', office: { pl: '', en: '' }, mergedInto: 'wierzba1' },
    ],
  }
  const { json } = await desk({ 'tekst.txt': 'Z Ryśkiem Wierzbą i NCT.', 'stary.json': JSON.stringify(older) })
  expect(await json('mentions', 'tekst.txt', '--lang', 'pl', '--directory', 'stary.json')).toEqual([
    { id: 'wierzba1', from: 2, to: 17, text: 'Ryśkiem Wierzbą', certainty: 'sure' },
    { id: 'nct', from: 20, to: 23, text: 'NCT', certainty: 'sure' },
  ])
})

test('what cannot be answered is refused in words', async () => {
  const { typed } = await desk({
    'tekst.txt': 'Nic.',
    'obrazek.txt': new Uint8Array([0xff, 0xd8, 0x00]),
    'zly.json': '{',
    'inny.json': JSON.stringify([{ id: 'a', type: 'pies', name: 'Burek' }]),
    'nowszy.json': JSON.stringify({ shape: 99, minReader: 99, records: [] }),
  })
  const wrong = [
    ['mentions', '--lang', 'pl'],
    ['mentions', 'tekst.txt'],
    ['mentions', 'tekst.txt', '--lang', 'de', ...spis],
    ['mentions', 'brak.txt', '--lang', 'pl', ...spis],
    ['mentions', 'obrazek.txt', '--lang', 'pl', ...spis],
    ['mentions', 'kongres2026', '--lang', 'pl', ...spis],
    ['mentions', 'tekst.txt', '--lang', 'pl', '--directory', 'brak.json'],
    ['mentions', 'tekst.txt', '--lang', 'pl', '--directory', 'zly.json'],
    ['mentions', 'tekst.txt', '--lang', 'pl', '--directory', 'inny.json'],
    ['mentions', 'tekst.txt', '--lang', 'pl', '--directory', 'nowszy.json'],
  ]
  const answers = await Promise.all(wrong.map(words => typed(...words)))
  expect(answers.map(({ code, out, err }) => [code, out, err.split('\n')[0]])).toEqual([
    [2, '', 'Podaj plik z tekstem albo id artykułu.'],
    [2, '', 'Podaj język: --lang pl albo --lang en.'],
    [2, '', 'Podaj język: --lang pl albo --lang en.'],
    [1, '', 'brak.txt: nie da się odczytać tego pliku.'],
    [1, '', 'obrazek.txt: to nie jest zwykły tekst.'],
    [1, '', 'Nie ma artykułu kongres2026.'],
    [1, '', 'brak.json: nie da się odczytać tego pliku.'],
    [1, '', 'zly.json: to nie jest spis osób i instytucji.'],
    [1, '', 'inny.json: to nie jest spis osób i instytucji.'],
    [1, '', 'nowszy.json: ten spis zapisała nowsza Kronika.'],
  ])
})

test('without a library and without a directory there is nobody to look for', async () => {
  const { typed, library } = await desk({ 'tekst.txt': 'Ryszard Wierzba.' })
  const { code, err } = await typed('mentions', 'tekst.txt', '--lang', 'pl', '--library', library)
  expect([code, err]).toEqual([1, `Nie ma biblioteki w folderze ${library}.\n`])
})
