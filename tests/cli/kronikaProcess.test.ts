import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { systemLater } from '../../electron/storage/later.ts'
import { newId } from '../../electron/storage/newId.ts'
import { terminal } from './terminal.ts'

// The command as a real process: what only a process shows (exit codes, two owners of one library, the worker of its own).
// Starting one takes a second, and much longer while everything else is tested beside it.
const patience = { timeout: 90_000 }

const report = '# Kongres Morski w Gdyni\n\nPonad 400 firm rozmawiało o „Zielonym Bałtyku”.\n'

const made = z.object({ id: z.string() })

/** Every file of a folder by its content. */
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile())
      found[path] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
  }
  return found
}

test(
  'a text and a photo go into a library and come out as a package, one process after another',
  patience,
  async () => {
    const { desk, library, process } = await terminal()
    await writeFile(join(desk, 'relacja.md'), report)
    await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#345' } })
      .jpeg()
      .toFile(join(desk, 'IMG_1.jpg'))
    const imported = await process('import', 'relacja.md', '--lang', 'pl', '--library', library, '--json')
    const { id } = made.parse(JSON.parse(imported.out))
    const added = await process('photos', id, 'IMG_1.jpg', 'relacja.md', '--library', library)
    const exported = await process('export', id, '--out', '.', '--library', library)
    expect([imported.code, added, exported.code]).toEqual([
      0,
      {
        code: 1,
        out: 'IMG_1.jpg: dodano (1200 × 800).\nrelacja.md: to nie jest zdjęcie, pominięto.\n',
        err: '',
      },
      0,
    ])
    expect((await readdir(join(desk, 'kongres-morski-w-gdyni'))).toSorted()).toEqual([
      'article.json',
      'manifest.json',
      'photos',
      'pl',
      'style.css',
    ])
  },
)

test('a library in use is read by others, written by none, and its owner is named', patience, async () => {
  const { desk, home, library, json, kronika, process } = await terminal()
  await writeFile(join(desk, 'relacja.md'), report)
  const { id } = made.parse(await json('import', 'relacja.md', '--lang', 'pl'))
  const held = await openLibrary({
    fs: nodeFileSystem,
    folder: library,
    label: 'Kronika',
    cacheFolder: join(home, 'cache'),
    rescueFolder: join(home, 'rescue'),
    user: 'Ewa Linde',
    clock: () => new Date(),
    later: systemLater,
    newId,
    worker: {
      render: async () => ({ ok: false, refusal: 'no-answer' }),
      webSet: async () => ({ ok: false, refusal: 'no-answer' }),
      close: () => undefined,
    },
    onEvent: () => undefined,
    mayCreate: false,
    fromCopies: false,
  })
  if (!held.ok) throw new Error(held.refusal.kind)
  await held.value.articles.finish()
  const before = await contents(library)
  const writing = await process('import', 'relacja.md', '--lang', 'pl', '--library', library, '--json')
  const reading = [await kronika('list'), await kronika('show', id), await kronika('verify')]
  reading.push(await kronika('export', id, '--out', join(desk, 'paczki')))
  const after = await contents(library)
  await held.value.close()
  expect([writing.code, writing.err.includes('Ewa Linde'), writing.err.includes(hostname())]).toEqual([1, true, true])
  expect(JSON.parse(writing.out)).toMatchObject({ refusal: { kind: 'in-use', user: 'Ewa Linde' } })
  expect(reading.map(({ code, err }) => ({ code, err }))).toEqual(
    Array(4).fill({
      code: 0,
      err: expect.stringMatching(/^Tylko do czytania: pisze Ewa Linde, komputer .+, od .+\.\n$/),
    }),
  )
  expect(reading.map(({ out }) => out.includes('Kongres Morski w Gdyni'))).toEqual([true, true, false, false])
  expect(reading.at(-1)?.out).toContain('kongres-morski-w-gdyni')
  expect(after).toEqual(before)
})

test('wrong use ends with 2', patience, async () => {
  const { process } = await terminal()
  const { code, out, err } = await process('usun')
  expect([code, out, err.split('\n')[0]]).toEqual([2, '', 'Nie znam polecenia usun.'])
})
