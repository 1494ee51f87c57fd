import { cp, readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { daysOfWriting, readAgain } from './daysOfWriting.ts'
import { article, historyDesk } from './historyDesk.ts'
import { written } from './written.ts'

/** Of four days the 24th is today and the 23rd what thinning goes by: of the 21st and 22nd an hour's last stays. */
const revisionsLeft = [6, 12, 18, ...Array.from({ length: 25 }, (_, at) => 24 + at)]

test('after thinning an hour’s last snapshots open as what they were, say what they changed, and a second thinning finds nothing', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 4)
  const told = desk.told.length
  const removed = await desk.store.thin(article)
  const { entries, wrong } = await readAgain(desk.nextRun())
  const files = await Promise.all(entries.map(({ id }) => desk.stored(id)))
  const ids = new Set<unknown>([null, ...entries.map(({ id }) => id)])
  expect({
    removed,
    told: desk.told.length - told,
    wrong,
    revisions: entries.map(({ revision }) => revision),
    changed: entries.map(({ changed }) => changed),
    onWhatIsGone: files.filter(({ base }) => !ids.has(base)),
    again: await desk.store.thin(article),
  }).toEqual({
    removed: 20,
    told: 1,
    wrong: [],
    revisions: revisionsLeft,
    changed: revisionsLeft.map((revision, at) =>
      at === 0 ? null : changesBetween(written(revisionsLeft[at - 1] ?? 0), written(revision)),
    ),
    onWhatIsGone: [],
    again: 0,
  })
})

test('writing goes on after a thinning', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 3)
  await desk.store.thin(article)
  await desk.store.add(written(37), { kind: 'close' })
  const { entries, wrong } = await readAgain(desk.nextRun())
  expect({ wrong, last: entries.at(-1)?.revision }).toEqual({ wrong: [], last: 37 })
})

test('tidying takes thirty at most, and looks again after an hour', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 7)
  const counts: number[] = []
  for (const minutes of [0, 10, 10, 60]) {
    desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000)
    await desk.store.tidy(article)
    counts.push((await desk.names()).length)
  }
  const { wrong } = await readAgain(desk.nextRun())
  expect({ counts, wrong }).toEqual({ counts: [54, 54, 54, 34], wrong: [] })
})

/** Ends every work on the disk after so many changes of it, as a kill would. */
function endingDisk(changes: number) {
  let left = changes
  const change = <A extends readonly unknown[]>(work: (...asked: A) => Promise<void>) => {
    return async (...asked: A): Promise<void> => {
      if (left <= 0) throw Object.assign(new Error('EIO: the end'), { code: 'EIO' })
      left -= 1
      await work(...asked)
    }
  }
  return { ...nodeFileSystem, rename: change(nodeFileSystem.rename), rm: change(nodeFileSystem.rm) }
}

test('wherever thinning is broken off, what is there opens as what it was, and the next one ends the work', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 3)
  const outcomes: unknown[] = []
  for (let changes = 0; changes < 12; changes += 2) {
    const folder = await freshFolder()
    await cp(desk.folder, folder, { recursive: true })
    const there = { folder, time: desk.time }
    const broken = await historyDesk(endingDisk(changes), there)
    const removed = await broken.store.thin(article).catch(() => 'broken off')
    const { nextRun } = await historyDesk(nodeFileSystem, there)
    const { wrong } = await readAgain(nextRun())
    await nextRun().thin(article)
    const after = await readAgain(nextRun())
    outcomes.push([removed, wrong, after.wrong, after.entries.map(({ revision }) => revision)])
  }
  const left = [6, ...Array.from({ length: 25 }, (_, at) => 12 + at)]
  expect(outcomes).toEqual(outcomes.map(() => ['broken off', [], [], left]))
})

test('on a full disk nothing is removed', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await historyDesk(fs)
  await daysOfWriting(desk.store, desk.time, 3)
  disk.free = 0
  await expect(desk.store.thin(article)).rejects.toMatchObject({ code: 'ENOSPC' })
  const { wrong, entries } = await readAgain(desk.nextRun())
  expect({ wrong, count: entries.length }).toEqual({ wrong: [], count: 36 })
})

test('where a newer Kronika wrote a snapshot nothing is thinned: it may build on any other', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 3)
  const [, second = ''] = await desk.names()
  const newer = { ...(await desk.stored(second.slice(0, 15))), shape: 9, minReader: 9 }
  await writeFile(desk.file(second.slice(0, 15)), gzipSync(JSON.stringify(newer)))
  expect([await desk.store.thin(article), (await desk.names()).length]).toEqual([0, 36])
})

test('around a damaged snapshot thinning goes on, and the damaged bytes stay', async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 4)
  const names = await desk.names()
  const damaged = names[7]?.slice(0, 15) ?? ''
  await writeFile(desk.file(damaged), 'zażółć')
  const before = await readAgain(desk.nextRun())
  await desk.store.thin(article)
  const after = await readAgain(desk.nextRun())
  expect({
    lost: after.wrong.filter(one => !before.wrong.includes(one)),
    fewer: after.entries.length < before.entries.length,
    bytes: String(await readFile(desk.file(damaged))),
  }).toEqual({ lost: [], fewer: true, bytes: 'zażółć' })
})
