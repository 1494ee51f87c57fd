import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { article } from '../../shared/articles/articleShape.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
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
  const exported = await kronika('export', id, '--out', 'paczki/nowe')
  const folder = join(desk, 'paczki', 'nowe', 'kongres-morski-w-gdyni')
  expect(exported.out).toMatch(
    /^Paczka jest w folderze .*kongres-morski-w-gdyni\.\nZdjęcia: 1\. Bajty: \d+\.\nWersja EN jest pusta\. Paczka jej nie obejmie\.\nZdjęcia bez tekstu alternatywnego: 1\./,
  )
  expect((await readdir(folder)).toSorted()).toEqual(['article.json', 'manifest.json', 'photos', 'pl', 'style.css'])
  expect((await readFile(join(folder, 'pl', 'index.html'))).toString('utf8')).toContain(
    '<h1>Kongres Morski w Gdyni</h1>',
  )
})

test('an article is exported as one ZIP, and again over it; a file of the same name that is none is left alone', async () => {
  const { desk, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  await mkdir(join(desk, 'strona'))
  const file = join(desk, 'strona', 'kongres-morski-w-gdyni.zip')
  const exported = await kronika('export', id, '--out', 'strona', '--zip')
  const again = await json('export', id, '--out', 'strona', '--zip')
  expect(Object.keys(unzipSync(await readFile(file)))).toContain('kongres-morski-w-gdyni/pl/index.html')
  await writeFile(file, 'umowa')
  const beside = await json('export', id, '--zip', '--out', 'strona')
  expect([exported.code, exported.err, exported.out.split('\n')[0]]).toEqual([0, '', `Paczka jest w pliku ${file}.`])
  expect([again, beside]).toMatchObject([{ file, photos: 0 }, { file: file.replace('.zip', '-2.zip') }])
  expect((await readFile(file)).toString('utf8')).toBe('umowa')
})

test('a package that has no folder to go to, and an article with a lost photo, are refused by name', async () => {
  const { desk, library, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const nowhere = [
    await kronika('export', id, '--out', 'relacja.md'),
    await kronika('export', id, '--out', 'relacja.md', '--zip'),
  ]
  await writeFile(join(desk, 'IMG_1.jpg'), await picture(300, 200))
  await kronika('photos', id, 'IMG_1.jpg')
  await rm(join(library, 'articles', id, 'photos'), { recursive: true })
  const lost = await kronika('export', id, '--out', '.')
  expect(nowhere.map(({ code, err }) => [code, err])).toEqual(
    Array(2).fill([
      1,
      'Nic nie zapisano: relacja.md to nie folder albo nie ma do niego drogi. Wskaż inny i spróbuj ponownie.\n',
    ]),
  )
  expect([lost.code, lost.out, lost.err.startsWith('Nic nie zapisano: brakuje pliku zdjęcia IMG_1.jpg.')]).toEqual([
    1,
    '',
    true,
  ])
  expect((await readdir(desk)).toSorted()).toEqual(['IMG_1.jpg', 'relacja.md'])
})

test('an article says who is mentioned in it, and how often in each version', async () => {
  const { desk, library, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const directory = join(library, 'directory.json')
  const read = JSON.parse((await readFile(directory)).toString('utf8'))
  const marzec = { id: 'marzec', ...newPerson('Ewelina Marzec', { pl: 'prezes zarządu', en: 'chief executive' }, '') }
  await writeFile(directory, JSON.stringify({ ...read, records: [...read.records, marzec] }))
  const file = join(library, 'articles', id, 'article.json')
  const stored = article.parse(JSON.parse((await readFile(file)).toString('utf8')))
  const mention = (kind: string, who: string, key: string, text: string) => ({
    type: 'text',
    text,
    marks: [{ type: 'mention', attrs: { kind, id: who, key } }],
  })
  const saying = (title: string, ...content: unknown[]) => ({
    document: {
      type: 'doc',
      content: [
        { type: 'title', content: [{ type: 'text', text: title }] },
        { type: 'lead', content },
        { type: 'paragraph', attrs: { id: 'akapit0001' } },
      ],
    },
    slug: '',
  })
  const between = { type: 'text', text: ' i ' }
  const pl = saying(
    'Kongres',
    mention('person', 'marzec', 'k1', 'Eweliną Marzec'),
    between,
    mention('institution', 'parp', 'k2', 'PARP'),
    between,
    mention('person', 'marzec', 'k3', 'Marzec'),
    between,
    mention('person', 'ktos', 'k4', 'Jan Kos'),
  )
  const en = saying('Congress', mention('institution', 'parp', 'k5', 'PARP'))
  await writeFile(file, JSON.stringify({ ...stored, pl, en }))
  const shown = await kronika('show', id)
  const data = await json('show', id)
  expect(shown.out.split('— Wspomniani —\n')[1]).toBe(`Ewelina Marzec, prezes zarządu (PL 2, EN 0)
Polska Agencja Rozwoju Przedsiębiorczości, PARP (PL 1, EN 1)
„Jan Kos”, spoza spisu (PL 1, EN 0)
`)
  expect(data).toMatchObject({
    id,
    mentions: [
      { kind: 'person', id: 'marzec', name: 'Ewelina Marzec', about: 'prezes zarządu', known: true, pl: 2, en: 0 },
      { kind: 'institution', id: 'parp', about: 'PARP', known: true, pl: 1, en: 1 },
      { kind: 'person', id: 'ktos', name: 'Jan Kos', about: '', known: false, pl: 1, en: 0 },
    ],
  })
})

test('where no picture can be opened at all, no photo is blamed', async () => {
  const { desk, library, json, kronika } = await terminal({}, 'broken')
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  await writeFile(join(desk, 'IMG_1.jpg'), await picture(300, 200))
  const added = await kronika('photos', id, 'IMG_1.jpg')
  expect(added).toEqual({
    code: 1,
    out: 'IMG_1.jpg: pominięto, plik pozostał nietknięty. Na tym komputerze nie otworzę żadnego zdjęcia, bo brakuje części Kroniki. Zainstaluj Kronikę ponownie.\n',
    err: '',
  })
  expect(await readdir(join(library, 'articles', id, 'photos'))).toEqual([])
})

test('a damaged article is found by verify, named by show and left as it is', async () => {
  const { desk, library, json, kronika } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const file = join(library, 'articles', id, 'article.json')
  await writeFile(file, '{"shape":1,"minReader":1,"id"')
  const verified = await kronika('verify')
  const shown = await kronika('show', id)
  expect([verified.code, verified.out.startsWith(`articles/${id}/article.json: Plik jest uszkodzony.`)]).toEqual([
    1,
    true,
  ])
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
  expect((await readdir(join(home, 'obce'))).sort()).toEqual(['article.json', 'history'])
})

test('wrong use is said in the language of the terminal, with the usage, and does nothing', async () => {
  const { typed, home } = await terminal({ LANG: 'en_GB.UTF-8' })
  const answers = []
  for (const words of [
    ['import', 'a.md'],
    ['import', 'a.md', '--lang', 'de'],
    ['export', 'kongres2026'],
    ['export', 'kongres2026', '--zip'],
    ['list', '--zip'],
    ['show'],
    ['list', 'all'],
  ])
    answers.push(await typed(...words))
  expect(answers.map(({ code, out, err }) => [code, out, err.split('\n').slice(0, 3)])).toEqual(
    [
      'Give the language: --lang pl or --lang en.',
      'Give the language: --lang pl or --lang en.',
      'Give a folder: --out FOLDER.',
      'Give a folder: --out FOLDER.',
      'This command has no option --zip.',
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
