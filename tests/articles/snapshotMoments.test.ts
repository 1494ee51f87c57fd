import { expect, test, vi } from 'vitest'
import { pause, steadily } from '../../electron/articles/snapshotMoments.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { fakeTime } from '../articleScreen/fakeTime.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

/** An article in Ewa's window, and hours that the test lets pass. */
async function sitting(fs = nodeFileSystem) {
  const time = fakeTime()
  const desk = await articlesDesk(fs, nodeFileSystem, time.later)
  const { id } = await openedBy(desk, 'Kongres')
  let revision = 0
  return {
    time,
    id,
    async write(text: string): Promise<void> {
      const asked = { id, window: ewa, baseRevision: revision, pl: versionOf('Kongres', text) }
      revision = valueIn(await desk.store.save(asked)).revision
    },
    close: () => desk.store.close({ id, window: ewa }),
    open: () => desk.store.open({ id, window: ewa }),
    async kinds(): Promise<string[]> {
      const { entries } = valueIn(await desk.store.history.list({ article: id }))
      return entries.map(entry => `${entry.kind} ${entry.revision}`).toReversed()
    },
  }
}

test('after two quiet minutes what is there is kept, and once only', async () => {
  const { time, write, kinds } = await sitting()
  await write('Pierwsze.')
  await time.pass(pause - 1)
  await write('Drugie.')
  await time.pass(pause - 1)
  const before = await kinds()
  await time.pass(1)
  const after = await kinds()
  await time.pass(10 * steadily)
  expect({ before, after, later: await kinds() }).toEqual({
    before: ['import 0'],
    after: ['import 0', 'pause 2'],
    later: ['import 0', 'pause 2'],
  })
})

test('whoever writes without a pause has a state kept every ten minutes, and the last one when the article is closed', async () => {
  const { time, write, close, kinds } = await sitting()
  for (let minute = 0; minute < 25; minute++) {
    await write(`Minuta ${minute}.`)
    await time.pass(60_000)
  }
  await close()
  expect(await kinds()).toEqual(['import 0', 'writing 10', 'writing 20', 'close 25'])
})

test('an article that is only looked at gets no snapshot', async () => {
  const { close, kinds } = await sitting()
  await close()
  expect(await kinds()).toEqual(['import 0'])
})

test('a snapshot that the disk does not take keeps no word from being saved, and is made at the next moment', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { disk, fs } = troubledDisk()
  let noHistory = false
  const { time, write, close, kinds } = await sitting({
    ...fs,
    open(file, flags) {
      disk.readOnly = noHistory && file.includes('history')
      return fs.open(file, flags)
    },
  })
  await write('Pierwsze.')
  noHistory = true
  await time.pass(pause)
  await write('Drugie.')
  const meanwhile = await kinds()
  noHistory = false
  await close()
  expect({ meanwhile, after: await kinds() }).toEqual({
    meanwhile: ['import 0'],
    after: ['import 0', 'pause 1', 'close 2'],
  })
})

test('what the disk did not take until the article was closed is kept in the next sitting', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { disk, fs } = troubledDisk()
  let noHistory = false
  const { write, open, close, kinds } = await sitting({
    ...fs,
    open(file, flags) {
      disk.readOnly = noHistory && file.includes('history')
      return fs.open(file, flags)
    },
  })
  noHistory = true
  await write('Pierwsze.')
  await close()
  valueIn(await open())
  noHistory = false
  await write('Drugie.')
  await close()
  expect(await kinds()).toEqual(['import 0', 'close 1', 'close 2'])
})
