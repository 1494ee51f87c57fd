import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { textImporter } from '../../electron/importing/textImporter.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newId } from '../../electron/storage/newId.ts'
import { leadOf, titleOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import type { Language } from '../../shared/language/language.ts'
import { rescueParts } from '../articles/rescueParts.ts'
import { historyParts } from '../history/historyParts.ts'

/** An importer into an empty library on a real disk. */
async function importDesk(fs: FileSystem = nodeFileSystem) {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-import-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const articlesFolder = join(folder, 'articles')
  await mkdir(articlesFolder)
  const articles = articleStore({
    fs,
    folder: articlesFolder,
    trashFolder: join(folder, 'trash'),
    clock: () => new Date('2026-11-20T10:00:00Z'),
    newId,
    ...historyParts({ fs, folder: articlesFolder }),
    ...rescueParts({ folder: articlesFolder }),
    onChange: () => undefined,
  })
  const importer = textImporter({ fs, articles, newId })
  return {
    articles,
    made: () => readdir(articlesFolder),
    async read(name: string, content: string | Uint8Array, language: Language = 'pl') {
      const path = join(folder, name)
      await writeFile(path, content)
      return await importer.text({
        file: { path, name, bytes: content.length, release: async () => undefined },
        language,
      })
    },
  }
}

test('a text file of an old office computer becomes an article with all its Polish letters', async () => {
  const { read, articles } = await importDesk()
  // "Żółć w Łodzi", a blank line, "Gęślą jaźń." in windows-1250.
  const bytes = Uint8Array.from([
    0xaf, 0xf3, 0xb3, 0xe6, 0x20, 0x77, 0x20, 0xa3, 0x6f, 0x64, 0x7a, 0x69, 0x0d, 0x0a, 0x0d, 0x0a, 0x47, 0xea, 0x9c,
    0x6c, 0xb9, 0x20, 0x6a, 0x61, 0x9f, 0xf1, 0x2e,
  ])
  const imported = await read('NOTATKA.TXT', bytes)
  const article = await articles.read(imported.ok ? imported.value.id : '')
  expect(
    article.ok && [titleOf(article.value.pl.document), plainText(article.value.pl.document), article.value.pl.slug],
  ).toEqual(['Żółć w Łodzi', 'Żółć w Łodzi\n\nGęślą jaźń.', ''])
})

test('Markdown and HTML keep their structure, and the other language stays empty', async () => {
  const { read, articles } = await importDesk()
  const files: readonly (readonly [string, string, Language])[] = [
    ['relacja.md', '# Kongres\n\n**Pierwsze zdanie.**\n\n## Porty\n\n- Gdynia\n- Gdańsk\n', 'pl'],
    [
      'report.html',
      '<h1>Congress</h1><p><b>First sentence.</b></p><h2>Ports</h2><ul><li>Gdynia</li></ul><script>alert(1)</script>',
      'en',
    ],
  ]
  const found = []
  for (const [name, content, language] of files) {
    const imported = await read(name, content, language)
    const article = await articles.read(imported.ok ? imported.value.id : '')
    if (!article.ok) throw new Error(article.refusal.kind)
    const { document } = article.value[language]
    found.push({
      title: titleOf(document),
      lead: leadOf(document),
      blocks: (document.content ?? []).slice(2).map(block => block.type),
      named: (document.content ?? []).slice(2).every(block => typeof block.attrs?.id === 'string'),
      other: plainText(article.value[language === 'pl' ? 'en' : 'pl'].document),
    })
  }
  expect(found).toEqual([
    { title: 'Kongres', lead: 'Pierwsze zdanie.', blocks: ['heading', 'bulletList'], named: true, other: '' },
    { title: 'Congress', lead: 'First sentence.', blocks: ['heading', 'bulletList'], named: true, other: '' },
  ])
})

test('what is not a text is refused by name, and no article is made', async () => {
  const { read, made } = await importDesk()
  const answers = [
    await read('umowa.docx', 'PK\u0003\u0004'),
    await read('bez-koncowki', 'tekst'),
    await read('zdjecie.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
    await read('list.txt', '{\\rtf1\\ansi Dzień dobry}'),
    await read('pusty.txt', '\r\n \r\n'),
    await read('strona.html', '<p> </p><script>alert("tekst")</script>'),
    await read('ksiazka.txt', 'a'.repeat(5_000_001)),
  ]
  expect(answers.map(answer => !answer.ok && answer.refusal)).toEqual([
    { kind: 'unknown-format', file: 'umowa.docx' },
    { kind: 'unknown-format', file: 'bez-koncowki' },
    { kind: 'not-text', file: 'zdjecie.txt' },
    { kind: 'unknown-format', file: 'list.txt' },
    { kind: 'empty', file: 'pusty.txt' },
    { kind: 'empty', file: 'strona.html' },
    { kind: 'too-large', file: 'ksiazka.txt' },
  ])
  expect(await made()).toEqual([])
})

test('a full disk is said, and no half article is left', async () => {
  const full: FileSystem = {
    ...nodeFileSystem,
    async open(file, flags) {
      if (flags !== 'r') throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      return await nodeFileSystem.open(file, flags)
    },
  }
  const { read, made } = await importDesk(full)
  expect([await read('relacja.md', '# Kongres'), await made()]).toEqual([
    { ok: false, refusal: { kind: 'disk-full', drive: '', needBytes: 20_000_000 } },
    [],
  ])
})
