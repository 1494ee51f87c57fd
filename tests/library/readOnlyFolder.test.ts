import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openOrRead } from '../../electron/library/openLibrary.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { valueIn } from '../articles/sections.ts'
import { everything } from '../search/desk.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { congress, congressArticle, putArticle } from './congressOnDisk.ts'
import { libraryDesk } from './desk.ts'
import { partsFor } from './partsFor.ts'

async function libraryOnReadOnlyDisk() {
  const desk = await libraryDesk()
  const { disk, fs } = troubledDisk()
  const first = valueIn(await desk.open({ fs }))
  await first.close()
  await putArticle(desk.folder, congress, await congressArticle())
  disk.readOnly = true
  return { desk, disk, parts: { ...partsFor(desk.folder), fs } }
}

test('a library in a folder that takes no files opens for reading, and nothing in it is written', async () => {
  const { desk, parts } = await libraryOnReadOnlyDisk()
  const before = await readdir(desk.folder)
  const library = valueIn(await openOrRead(parts))
  const { rows } = await library.list(everything)
  const refused = await library.directory.add(newPerson('Jan Wąs'))
  await library.close()
  expect({
    access: library.access.now(),
    titles: rows.map(row => row.title.pl),
    refused,
    after: await readdir(desk.folder),
  }).toEqual({
    access: { kind: 'read-folder' },
    titles: ['Kongres Morski 2026: stocznie liczą na offshore'],
    refused: { ok: false, refusal: { kind: 'read-only', drive: '' } },
    after: before,
  })
})

test('once the folder takes files again, the same library opens for writing', async () => {
  const { disk, parts } = await libraryOnReadOnlyDisk()
  await valueIn(await openOrRead(parts)).close()
  disk.readOnly = false
  const library = valueIn(await openOrRead(parts))
  const added = await library.directory.add(newPerson('Jan Wąs'))
  await library.close()
  expect({ access: library.access.now(), added: added.ok }).toEqual({ access: { kind: 'write' }, added: true })
})

test('a folder that takes nothing and holds no library stays closed, and says why', async () => {
  const desk = await libraryDesk()
  const { disk, fs } = troubledDisk()
  disk.readOnly = true
  expect(await openOrRead({ ...partsFor(desk.folder), fs })).toEqual({
    ok: false,
    refusal: { kind: 'read-only', drive: '' },
  })
})
