import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { durableFile } from '../../electron/storage/durableFile.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { restoreGoodCopy } from '../../electron/storage/goodCopy.ts'
import { createStored, openStored } from '../../electron/storage/openStored.ts'
import { stampedFormat } from '../../electron/storage/stampedFormat.ts'
import { freshFolder } from './freshFolder.ts'
import { troubledDisk } from './troubledDisk.ts'

const glossary = z.looseObject({ shape: z.number(), minReader: z.number(), words: z.array(z.string()) })
const format = stampedFormat(2, glossary)
const written = (...words: string[]) => ({ shape: 2, minReader: 2, words })

async function glossaryIn(content: string | null) {
  const folder = await freshFolder()
  const file = join(folder, 'glossary.json')
  if (content !== null) await writeFile(file, content)
  return { folder, file, place: { fs: nodeFileSystem, file, format } }
}

test('what was written is read again', async () => {
  const { place } = await glossaryIn(null)
  const made = await createStored(place, written('spawacz'))
  await made.replace(written('spawacz', 'monopal'))
  const opened = await openStored(place)
  expect(opened.ok && opened.value.data()).toEqual(written('spawacz', 'monopal'))
})

test('the good copy is what the file held when it was opened, however often it is saved then', async () => {
  const { folder, file, place } = await glossaryIn(JSON.stringify(written('rano')))
  const opened = await openStored(place)
  if (!opened.ok) throw new Error(opened.refusal.kind)
  await opened.value.replace(written('rano', 'południe'))
  await opened.value.replace(written('rano', 'południe', 'wieczór'))
  expect({
    names: (await readdir(folder)).sort(),
    copy: JSON.parse(await readFile(join(folder, 'glossary.good.json'), 'utf8')),
    file: JSON.parse(await readFile(file, 'utf8')),
  }).toEqual({
    names: ['glossary.good.json', 'glossary.json'],
    copy: written('rano'),
    file: written('rano', 'południe', 'wieczór'),
  })
})

test('on a nearly full disk the words come before the good copy, which is made when there is room', async () => {
  const { folder, file } = await glossaryIn(JSON.stringify(written('rano')))
  const { disk, fs } = troubledDisk()
  disk.free = 0
  const opened = await openStored({ fs, file, format })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const stored = opened.value
  const whileFull = await stored.replace(written('południe')).catch(error => error.code)
  const inMemory = stored.data()
  disk.free = JSON.stringify(written('wieczór')).length + 10
  await stored.replace(written('wieczór'))
  const withoutCopy = await readdir(folder)
  disk.free = Number.POSITIVE_INFINITY
  await stored.replace(written('noc'))
  expect({
    whileFull,
    inMemory,
    withoutCopy,
    copy: JSON.parse(await readFile(join(folder, 'glossary.good.json'), 'utf8')),
    file: JSON.parse(await readFile(file, 'utf8')),
  }).toEqual({
    whileFull: 'ENOSPC',
    inMemory: written('rano'),
    withoutCopy: ['glossary.json'],
    copy: written('rano'),
    file: written('noc'),
  })
})

test.each([
  ['cut short', '{"shape":2,"minReader":2,"words":["spa'],
  ['empty', ''],
  ['of another kind', '[]'],
  [
    'with a damaged byte',
    Buffer.from([...Buffer.from('{"shape":2,"minReader":2,"words":["'), 0xff, ...Buffer.from('"]}')]),
  ],
])('a file that is %s is damaged and stays as it is', async (_how, content) => {
  const { folder, file, place } = await glossaryIn(null)
  await writeFile(file, content)
  const opened = await openStored(place)
  expect({
    refusal: opened.ok ? null : opened.refusal.kind,
    names: await readdir(folder),
    content: await readFile(file),
  }).toEqual({ refusal: 'damaged', names: ['glossary.json'], content: Buffer.from(content) })
})

test('lowdb is not given its defaults in the place of a file that cannot be read', async () => {
  const { file } = await glossaryIn('{"words":')
  const low = new Low(durableFile({ fs: nodeFileSystem, file, format }), written('domyślne'))
  await expect(low.read()).rejects.toMatchObject({ problem: { kind: 'damaged' } })
})

test('a file that only a newer Kronika may read is refused as such', async () => {
  const { place } = await glossaryIn(JSON.stringify({ shape: 5, minReader: 3, entries: [] }))
  expect(await openStored(place)).toEqual({ ok: false, refusal: { kind: 'newer', shape: 5 } })
})

test('a newer file that we may read keeps what we do not know', async () => {
  const { file, place } = await glossaryIn(JSON.stringify({ ...written('rano'), shape: 5, colours: ['granat'] }))
  const opened = await openStored(place)
  if (!opened.ok) throw new Error(opened.refusal.kind)
  await opened.value.replace({ ...opened.value.data(), words: ['wieczór'] })
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...written('wieczór'), shape: 5, colours: ['granat'] })
})

test('the good copy takes the place of a damaged file, whose bytes are kept beside it', async () => {
  const { folder, file, place } = await glossaryIn(JSON.stringify(written('rano')))
  await openStored(place)
  await writeFile(file, '{"shape":2,"wor')
  const restored = await restoreGoodCopy(nodeFileSystem, file, format)
  const names = (await readdir(folder)).sort()
  const aside = names.find(name => name.includes('damaged')) ?? ''
  expect({
    restored,
    names: names.map(name => name.replace(/\d{4}-\d\d-\d\dT[\d-]+Z/, 'TIME')),
    file: JSON.parse(await readFile(file, 'utf8')),
    aside: await readFile(join(folder, aside), 'utf8'),
  }).toEqual({
    restored: { ok: true, value: null },
    names: ['glossary.damaged-TIME.json', 'glossary.good.json', 'glossary.json'],
    file: written('rano'),
    aside: '{"shape":2,"wor',
  })
})

test('where there is no good copy nothing is touched', async () => {
  const { folder, file } = await glossaryIn('{"shape":2,"wor')
  const restored = await restoreGoodCopy(nodeFileSystem, file, format)
  expect({ restored, names: await readdir(folder) }).toEqual({
    restored: { ok: false, refusal: { kind: 'no-copy' } },
    names: ['glossary.json'],
  })
})

test('a disk that does not answer is not mistaken for a damaged file', async () => {
  const { file } = await glossaryIn(JSON.stringify(written('rano')))
  const fs = {
    ...nodeFileSystem,
    readFile: () => Promise.reject(Object.assign(new Error('input/output error'), { code: 'EIO' })),
  }
  expect(await openStored({ fs, file, format })).toEqual({
    ok: false,
    refusal: { kind: 'disk-trouble', drive: '', code: 'EIO' },
  })
})
