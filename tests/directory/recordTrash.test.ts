import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { valueIn } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { directoryDesk, noon, speaker } from './desk.ts'

async function withSpeaker() {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const record = valueIn(await store.add(speaker))
  desk.told.length = 0
  return { ...desk, store, record }
}

test('a deleted record leaves the directory and lies in the trash, whole and with its day', async () => {
  const { store, record, told, trashFile } = await withSpeaker()
  const removed = await store.remove({ id: record.id })
  expect({
    removed,
    listed: store.list().some(one => one.id === record.id),
    told,
    file: JSON.parse(await readFile(trashFile(record.id), 'utf8')),
  }).toEqual({
    removed: { ok: true, value: null },
    listed: false,
    told: ['changed'],
    file: { shape: 2, minReader: 2, trashedAt: noon, record },
  })
})

test('a restored record is the same as before under the same id, also at the next start', async () => {
  const { store, record, open, onDisk } = await withSpeaker()
  await store.remove({ id: record.id })
  const restored = await valueIn(await open()).restore({ id: record.id })
  expect({
    restored,
    next: valueIn(await open())
      .list()
      .at(-1),
    trash: (await onDisk()).trash,
  }).toEqual({ restored: { ok: true, value: null }, next: record, trash: [] })
})

test('a starter institution can go and come back like any other', async () => {
  const { store } = await withSpeaker()
  await store.remove({ id: 'paih' })
  const without = store.list().some(({ id }) => id === 'paih')
  await store.restore({ id: 'paih' })
  expect({ without, with: store.list().some(({ id }) => id === 'paih') }).toEqual({ without: false, with: true })
})

test('a record that is not there is not deleted, and one that is not in the trash is not restored', async () => {
  const { store, told } = await withSpeaker()
  expect([await store.remove({ id: 'nikt' }), await store.restore({ id: 'nikt' }), told]).toEqual([
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    [],
  ])
})

test('a full disk keeps the record in the directory', async () => {
  const { open, record, onDisk } = await withSpeaker()
  const { disk, fs } = troubledDisk()
  const store = valueIn(await open(fs))
  disk.free = 40
  const removed = await store.remove({ id: record.id })
  expect({
    refusal: removed.ok ? null : removed.refusal.kind,
    kept: (await onDisk()).directory.includes(record.id),
  }).toEqual({ refusal: 'disk-full', kept: true })
})

/** A disk that takes everything until a file of this name is to be renamed to its place. */
const endsBefore = (name: string): FileSystem => ({
  ...nodeFileSystem,
  async rename(from, to) {
    if (to.endsWith(name)) throw Object.assign(new Error('the power went'), { code: 'EIO' })
    return nodeFileSystem.rename(from, to)
  },
})

test('a run that ended between trash and directory leaves both, and the next opening keeps the record in the directory alone', async () => {
  const { open, record, onDisk } = await withSpeaker()
  const dying = valueIn(await open(endsBefore('directory.json')))
  await dying.remove({ id: record.id })
  const between = await onDisk()
  const next = valueIn(await open())
  expect({
    between: [between.directory.includes(record.id), between.trash],
    after: [next.list().some(one => one.id === record.id), (await onDisk()).trash, await next.inTrash.list()],
  }).toEqual({ between: [true, [`${record.id}.json`]], after: [true, [], []] })
})

test('a trash file that does not go keeps no record from coming back, and goes at the next opening', async () => {
  const { open, record, onDisk, told } = await withSpeaker()
  const held: FileSystem = {
    ...nodeFileSystem,
    rm: async () => {
      throw Object.assign(new Error('held by another program'), { code: 'EBUSY' })
    },
  }
  const store = valueIn(await open(held))
  await store.remove({ id: record.id })
  told.length = 0
  const restored = await store.restore({ id: record.id })
  const now = { listed: store.list().at(-1), trash: await store.inTrash.list(), left: (await onDisk()).trash.length }
  await open()
  expect({ restored, now, told, after: (await onDisk()).trash }).toEqual({
    restored: { ok: true, value: null },
    now: { listed: record, trash: [], left: 1 },
    told: ['changed'],
    after: [],
  })
})

test('while the trash cannot be put right, a record in both places is shown in the directory only', async () => {
  const { open, record } = await withSpeaker()
  const dying = valueIn(await open(endsBefore('directory.json')))
  await dying.remove({ id: record.id })
  const { disk, fs } = troubledDisk()
  disk.readOnly = true
  const reading = valueIn(await open(fs))
  expect([reading.list().some(one => one.id === record.id), await reading.inTrash.list()]).toEqual([true, []])
})

test('a trash file that cannot be read is named, is not restored and is not touched', async () => {
  const { store, record, trashFile } = await withSpeaker()
  await store.remove({ id: record.id })
  await writeFile(trashFile(record.id), '{"shape":1,"minRea')
  const restored = await store.restore({ id: record.id })
  const [listed] = await store.inTrash.list()
  expect({
    restored,
    listed: [listed?.id, listed?.record],
    file: await readFile(trashFile(record.id), 'utf8'),
  }).toEqual({
    restored: { ok: false, refusal: { kind: 'damaged', id: record.id } },
    listed: [record.id, null],
    file: '{"shape":1,"minRea',
  })
})

test('a record that a newer Kronika threw away stays as it is', async () => {
  const { store, record, trashFile } = await withSpeaker()
  await store.remove({ id: record.id })
  await writeFile(trashFile(record.id), JSON.stringify({ shape: 9, minReader: 9, trashedAt: noon, record }))
  expect(await store.restore({ id: record.id })).toEqual({ ok: false, refusal: { kind: 'newer', id: record.id } })
})

test('two deleted at once are both in the trash', async () => {
  const { store, record } = await withSpeaker()
  await Promise.all([store.remove({ id: record.id }), store.remove({ id: 'parp' })])
  expect((await store.inTrash.list()).map(({ id }) => id).sort()).toEqual(['parp', record.id])
})
