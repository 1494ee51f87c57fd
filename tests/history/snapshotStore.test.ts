import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeSnapshot } from '../../electron/history/snapshotFile.ts'
import type { SnapshotStore } from '../../electron/history/snapshotStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { done, refused } from '../../shared/result.ts'
import { valueIn } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { article, historyDesk } from './historyDesk.ts'
import { written } from './written.ts'

async function kept(store: SnapshotStore, revision: number): Promise<SnapshotEntry> {
  const entry = await store.add(written(revision), { kind: 'writing' })
  if (!entry) throw new Error(`nothing was kept of revision ${revision}`)
  return entry
}

async function keptMany(store: SnapshotStore, count: number): Promise<SnapshotEntry[]> {
  const entries: SnapshotEntry[] = []
  for (let revision = 1; revision <= count; revision++) entries.push(await kept(store, revision))
  return entries
}

const revisionIn = async (store: SnapshotStore, { id }: { readonly id: string }): Promise<number | string> => {
  const opened = await store.open(article, id)
  return opened.ok ? opened.value.revision : opened.refusal.kind
}

test('sixty snapshots open as what they were, in this run and in the next, and four of them are whole', async () => {
  const desk = await historyDesk()
  const entries = await keptMany(desk.store, 60)
  const bases = await Promise.all(entries.map(async ({ id }) => (await desk.stored(id)).base))
  const opened = []
  for (const { id } of entries) opened.push(await desk.nextRun().open(article, id))
  expect({ opened, whole: bases.flatMap((base, at) => (base === null ? [at] : [])), told: desk.told.length }).toEqual({
    opened: entries.map((_, at) => done(written(at + 1))),
    whole: [0, 16, 32, 48],
    told: 60,
  })
})

test('the list has the newest first and says what each changed', async () => {
  const desk = await historyDesk()
  const [first, second] = await keptMany(desk.store, 2)
  const unchanged = { added: 0, removed: 0, changed: 0, order: false }
  expect({ listed: await desk.nextRun().list(article), first: first?.changed }).toEqual({
    listed: done({ entries: [second, first], unreadable: 0 }),
    first: null,
  })
  expect(second).toEqual({
    id: expect.stringMatching(/^000002-[0-9a-f]{8}$/),
    at: new Date(2026, 10, 24, 9, 10).toISOString(),
    by: 'Ewa Linde',
    kind: 'writing',
    name: '',
    revision: 2,
    shape: 3,
    changed: { pl: { blocks: 1, words: 0 }, en: { blocks: 0, words: 0 }, gallery: unchanged, details: [] },
  })
})

test('another run goes on where the last one ended, and keeps nothing twice', async () => {
  const desk = await historyDesk()
  const [, second] = await keptMany(desk.store, 2)
  const next = desk.nextRun()
  const again = await next.add(written(2), { kind: 'close' })
  const third = await kept(next, 3)
  expect({ again, base: (await desk.stored(third.id)).base, third: await revisionIn(desk.store, third) }).toEqual({
    again: null,
    base: second?.id,
    third: 3,
  })
})

test('an article that is another one altogether is stored whole', async () => {
  const desk = await historyDesk()
  await kept(desk.store, 1)
  const other = written(2, same => ({ ...same, pl: { ...same.pl, document: { type: 'doc', content: [] } } }))
  const emptied = await desk.store.add(other, { kind: 'writing' })
  const rewritten = await kept(desk.store, 3)
  expect([(await desk.stored(emptied?.id ?? '')).base, (await desk.stored(rewritten.id)).base]).toEqual([
    expect.any(String),
    null,
  ])
})

test('a name, and that it was published, are noted on the newest snapshot where nothing changed since', async () => {
  const desk = await historyDesk()
  const first = await kept(desk.store, 1)
  const published = await desk.store.add(written(1), { kind: 'published' })
  const named = await desk.store.add(written(1), { kind: 'named', name: 'Do druku' })
  expect({
    published,
    named,
    listed: await desk.nextRun().list(article),
    opens: await revisionIn(desk.store, first),
  }).toEqual({
    published: { ...first, kind: 'published' },
    named: { ...first, kind: 'published', name: 'Do druku' },
    listed: done({ entries: [{ ...first, kind: 'published', name: 'Do druku' }], unreadable: 0 }),
    opens: 1,
  })
})

test('an older snapshot gets a name and keeps its text, and so do those that build on it', async () => {
  const desk = await historyDesk()
  const [first, second, third] = await keptMany(desk.store, 3)
  if (!first || !second || !third) throw new Error('three snapshots were made')
  const renamed = await desk.store.rename(article, second.id, 'Przed korektą')
  expect({
    renamed,
    missing: await desk.store.rename(article, '000009-0123abcd', 'Nic'),
    revisions: await Promise.all([first, second, third].map(entry => revisionIn(desk.nextRun(), entry))),
  }).toEqual({
    renamed: done({ ...second, name: 'Przed korektą' }),
    missing: refused({ kind: 'no-snapshot', snapshot: '000009-0123abcd' }),
    revisions: [1, 2, 3],
  })
})

test('a byte that flipped is found: what opens is right, or it is said to be damaged', async () => {
  const desk = await historyDesk()
  const [, second] = await keptMany(desk.store, 2)
  if (!second) throw new Error('two snapshots were made')
  const whole = await readFile(desk.file(second.id))
  const wrong: number[] = []
  let damaged = 0
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    await writeFile(desk.file(second.id), flipped)
    const opened = await desk.store.open(article, second.id)
    if (!opened.ok && opened.refusal.kind === 'snapshot-damaged') damaged += 1
    else if (!opened.ok || JSON.stringify(opened.value) !== JSON.stringify(written(2))) wrong.push(at)
  }
  expect({ wrong, mostDamaged: damaged > whole.length - 10 }).toEqual({ wrong: [], mostDamaged: true })
})

test('a damaged snapshot costs those that build on it and no other, and writing goes on', async () => {
  const desk = await historyDesk()
  const entries = await keptMany(desk.store, 30)
  const tenth = entries[9]
  if (!tenth) throw new Error('thirty snapshots were made')
  await writeFile(desk.file(tenth.id), 'zażółć')
  const next = desk.nextRun()
  const revisions = await Promise.all(entries.map(entry => revisionIn(next, entry)))
  const listed = valueIn(await next.list(article))
  const more = await kept(next, 31)
  expect({
    revisions,
    unreadable: listed.unreadable,
    listed: listed.entries.length,
    more: await revisionIn(next, more),
  }).toEqual({
    revisions: entries.map((_, at) => (at >= 9 && at < 16 ? 'snapshot-damaged' : at + 1)),
    unreadable: 1,
    listed: 29,
    more: 31,
  })
})

test('after a damaged newest one, and after one that is gone, the next is whole', async () => {
  const desk = await historyDesk()
  const [first, second] = await keptMany(desk.store, 2)
  if (!first || !second) throw new Error('two snapshots were made')
  await writeFile(desk.file(second.id), '')
  const afterDamage = await kept(desk.nextRun(), 3)
  await rm(desk.file(afterDamage.id))
  await rm(desk.file(first.id))
  const afterLoss = await kept(desk.store, 4)
  expect([
    afterDamage.changed,
    (await desk.stored(afterLoss.id)).base,
    await revisionIn(desk.store, afterLoss),
  ]).toEqual([null, null, 4])
})

test('a file that another program put in the place of a base is not taken for it', async () => {
  const desk = await historyDesk()
  const other = await historyDesk()
  const [first, second] = await keptMany(desk.store, 2)
  await other.store.add(
    written(1, same => ({ ...same, updatedAt: '2026-11-24T10:00:00.000Z' })),
    { kind: 'opening' },
  )
  const [stranger = ''] = await other.names()
  if (!first || !second) throw new Error('two snapshots were made')
  await copyFile(other.file(stranger.replace('.json.gz', '')), desk.file(first.id))
  expect([await revisionIn(desk.store, first), await revisionIn(desk.store, second)]).toEqual([
    'snapshot-damaged',
    'snapshot-damaged',
  ])
})

test.each([
  ['v1.json', 1],
  ['v2.json', 2],
])(
  'a snapshot from before a change of shape (%s) opens in today’s, and the first one after it is whole',
  async (name, shape) => {
    const desk = await historyDesk()
    const file = fileURLToPath(new URL(`../fixtures/articles/${name}`, import.meta.url))
    const old: unknown = JSON.parse(await readFile(file, 'utf8'))
    const today = { ...valueIn(readArticle(old)).article, id: article }
    const first = await desk.store.add(today, { kind: 'opening' })
    if (!first) throw new Error('a snapshot was made')
    await writeSnapshot(nodeFileSystem, desk.file(first.id), {
      shape: 1,
      minReader: 1,
      entry: { ...first, shape },
      base: null,
      content: old,
    })
    const next = desk.nextRun()
    const second = await next.add({ ...today, revision: today.revision + 1 }, { kind: 'writing' })
    expect({
      base: (await desk.stored(second?.id ?? '')).base,
      changed: second?.changed?.details,
      opened: await next.open(article, first.id),
    }).toEqual({ base: null, changed: [], opened: done(today) })
  },
)

test('a snapshot that the disk did not take leaves nothing, and the next one builds on what is there', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await historyDesk(fs)
  const first = await kept(desk.store, 1)
  disk.free = 20
  await expect(kept(desk.store, 2)).rejects.toMatchObject({ code: 'ENOSPC' })
  const names = await desk.names()
  disk.free = Number.POSITIVE_INFINITY
  const third = await kept(desk.store, 3)
  expect({ names, base: (await desk.stored(third.id)).base, third: await revisionIn(desk.store, third) }).toEqual({
    names: [`${first.id}.json.gz`],
    base: first.id,
    third: 3,
  })
})
