import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { article } from '../../shared/articles/articleShape.ts'
import { titleOf } from '../../shared/document/parts.ts'
import { terminal } from './terminal.ts'

const report = `# Kongres Morski w Gdyni

Ponad 400 firm rozmawiało o „Zielonym Bałtyku”.

## Porty

Bez portów nie będzie wiatraków.
`

const made = z.object({ id: z.string() })

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#345', noise: { type: 'gaussian', mean: 90, sigma: 30 } },
  })
    .jpeg()
    .toBuffer()

test('a Markdown report is imported, listed, shown and found whole', async () => {
  const { desk, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const listed = await kronika('list')
  const shown = await kronika('show', id)
  const verified = await kronika('verify')
  expect(listed.out).toMatch(new RegExp(`^${id}  \\d{4}-\\d{2}-\\d{2}  szkic  Kongres Morski w Gdyni\\n$`))
  expect(shown.out).toBe(`${id} · szkic · 0 zdjęć

— Polski —
Kongres Morski w Gdyni
Ponad 400 firm rozmawiało o „Zielonym Bałtyku”.
Porty
Bez portów nie będzie wiatraków.

— Angielski —
(pusta)
`)
  expect(verified).toEqual({
    code: 0,
    out: 'Sprawdzono wszystkie pliki biblioteki. Wszystko jest na miejscu.\n',
    err: '',
  })
})

test('an English text goes into the English version, and a person is told in words', async () => {
  const { desk, kronika, json } = await terminal()
  await writeFile(
    join(desk, 'report.html'),
    '<h1>Maritime Congress</h1><p>More than 400 companies.</p><script>alert(1)</script>',
  )
  const imported = await kronika('import', 'report.html', '--lang', 'en')
  const id = /artykułu (\w+)\.\n$/.exec(imported.out)?.[1] ?? ''
  const shown = article.parse(await json('show', id))
  expect([imported.out, titleOf(shown.en.document), titleOf(shown.pl.document)]).toEqual([
    `Wczytano „report.html” do nowego artykułu ${id}.\n`,
    'Maritime Congress',
    '',
  ])
})

test('what cannot be imported is refused by name, and no article is made', async () => {
  const { desk, kronika } = await terminal()
  await writeFile(join(desk, 'umowa.docx'), 'PK\u0003\u0004')
  await writeFile(join(desk, 'zdjecie.txt'), await picture(20, 20))
  await writeFile(join(desk, 'pusty.md'), '\n  \n')
  const answers = []
  for (const file of ['umowa.docx', 'zdjecie.txt', 'pusty.md', 'niema.txt']) {
    const { code, out, err } = await kronika('import', file, '--lang', 'pl')
    answers.push([code, out, err.trim()])
  }
  expect(answers).toEqual([
    [1, '', '„umowa.docx”: nie znam tego formatu. Wczytuję tekst, Markdown i HTML.'],
    [1, '', '„zdjecie.txt” nie zawiera tekstu, nic nie wczytano. Zapisz go jako tekst, Markdown lub HTML.'],
    [1, '', '„pusty.md” jest pusty, nic nie wczytano.'],
    [1, '', 'niema.txt: nie da się odczytać tego pliku.'],
  ])
  expect((await kronika('list')).out).toBe('Biblioteka jest pusta.\n')
})

test('reading makes no library where there is none', async () => {
  const { library, home, kronika } = await terminal()
  const answers = [await kronika('list'), await kronika('verify'), await kronika('show', 'kongres2026')]
  expect(answers.map(({ code, err }) => [code, err.trim()])).toEqual([
    [1, `Nie ma biblioteki w folderze ${library}.`],
    [1, `Nie ma biblioteki w folderze ${library}.`],
    [1, 'Nie ma artykułu kongres2026.'],
  ])
  expect(await readdir(home)).toEqual(['pulpit'])
})

test('photos have one result each, and the good ones are in the gallery', async () => {
  const { desk, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const whole = await picture(900, 600)
  await writeFile(join(desk, 'IMG_1.jpg'), whole)
  await writeFile(join(desk, 'IMG_2.jpg'), whole.subarray(0, whole.length / 2))
  await writeFile(join(desk, 'plakat.jpg'), 'Program kongresu')
  const added = await kronika('photos', id, 'IMG_1.jpg', 'plakat.jpg', 'IMG_2.jpg', 'IMG_1.jpg', 'niema.jpg')
  const again = await json('photos', id, 'IMG_1.jpg')
  const shown = article.parse(await json('show', id))
  expect(added).toEqual({
    code: 1,
    err: '',
    out: `IMG_1.jpg: dodano (900 × 600).
plakat.jpg: to nie jest zdjęcie, pominięto.
IMG_2.jpg: dodano (900 × 600).
IMG_2.jpg jest uszkodzone. Dodano to, co da się odczytać.
IMG_1.jpg: to zdjęcie już jest w galerii, nie dodano go drugi raz.
niema.jpg: nie da się odczytać tego pliku.
`,
  })
  expect(again).toEqual({
    files: [{ file: 'IMG_1.jpg', result: { ok: false, refusal: { kind: 'already-there', file: 'IMG_1.jpg' } } }],
  })
  expect(shown.gallery.photos.map(({ name, damaged }) => [name, damaged])).toEqual([
    ['IMG_1.jpg', false],
    ['IMG_2.jpg', true],
  ])
})

test('an article with photos is exported into a folder, and what will be missing is said', async () => {
  const { desk, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  await writeFile(join(desk, 'IMG_1.jpg'), await picture(1200, 800))
  await kronika('photos', id, 'IMG_1.jpg')
  const exported = await kronika('export', id, '--out', '.')
  const folder = join(desk, 'kongres-morski-w-gdyni')
  expect(exported.out).toMatch(
    /^Paczka jest w folderze .*kongres-morski-w-gdyni\.\nZdjęcia: 1\. Bajty: \d+\.\nBez wersji EN: jest pusta\.\nZdjęcia bez tekstu alternatywnego: 1\.\n$/,
  )
  expect((await readdir(folder)).toSorted()).toEqual(['article.json', 'photos', 'pl', 'style.css'])
  expect((await readFile(join(folder, 'pl', 'index.html'))).toString('utf8')).toContain(
    '<h1>Kongres Morski w Gdyni</h1>',
  )
})

test('a damaged article is found by verify, named by show and left as it is', async () => {
  const { desk, library, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const file = join(library, 'articles', id, 'article.json')
  await writeFile(file, '{"shape":1,"minReader":1,"id"')
  const verified = await kronika('verify')
  const shown = await kronika('show', id)
  expect([verified.code, verified.out.startsWith(`articles/${id}/article.json: jest uszkodzony`)]).toEqual([1, true])
  expect([shown.code, shown.err.startsWith(`„${id}”: plik jest uszkodzony`)]).toEqual([1, true])
  expect((await readFile(file)).toString('utf8')).toBe('{"shape":1,"minReader":1,"id"')
})

test('an id is never a way to an article in another folder', async () => {
  const { desk, home, library, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  await cp(join(library, 'articles', id), join(home, 'obce'), { recursive: true })
  await writeFile(join(desk, 'a.jpg'), await picture(30, 20))
  const answers = [
    await kronika('show', '../../obce'),
    await kronika('export', '../../obce', '--out', desk),
    await kronika('photos', '../../obce', 'a.jpg'),
  ]
  expect(answers.map(({ code, err }) => [code, err.trim()])).toEqual(Array(3).fill([1, 'Nie ma artykułu ../../obce.']))
  expect(await readdir(join(home, 'obce'))).toEqual(['article.json'])
})

test('wrong use is said in the language of the terminal, with the usage, and does nothing', async () => {
  const { typed, home } = await terminal({ LANG: 'en_GB.UTF-8' })
  const answers = []
  for (const words of [
    ['import', 'a.md'],
    ['import', 'a.md', '--lang', 'de'],
    ['export', 'kongres2026'],
    ['show'],
    ['list', 'all'],
  ])
    answers.push(await typed(...words))
  expect(answers.map(({ code, out, err }) => [code, out, err.split('\n').slice(0, 3)])).toEqual(
    [
      'Give the language: --lang pl or --lang en.',
      'Give the language: --lang pl or --lang en.',
      'Give a folder: --out FOLDER.',
      'Give the id of an article. The command list prints them.',
      'I do not know what to do with “all”.',
    ].map(sentence => [
      2,
      '',
      [sentence, '', 'Usage: npm run --silent kronika -- <command> [--library FOLDER] [--json]'],
    ]),
  )
  expect(await readdir(home)).toEqual(['pulpit'])
})
