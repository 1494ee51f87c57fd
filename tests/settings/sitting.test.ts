import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openSitting } from '../../electron/settings/sitting.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { handTimers } from '../storage/handTimers.ts'

const caret: Caret = { language: 'pl', block: 'akapit1', at: 12 }
const at = (time: string): string => `2026-11-24T${time}:00.000Z`

/** The computer of one person, where only the test lets time pass. */
async function computer() {
  const folder = await freshFolder()
  let now = '13:00'
  let writes = 0
  const rename = (from: string, to: string) => {
    writes += 1
    return nodeFileSystem.rename(from, to)
  }
  const file = (library = 'biblioteka1') => join(folder, 'sitting', `${library}.json`)
  const start = async (library = 'biblioteka1') => {
    const timers = handTimers()
    const sitting = await openSitting({
      fs: { ...nodeFileSystem, rename },
      folder,
      library,
      clock: () => new Date(at(now)),
      later: timers.later,
    })
    return {
      ...sitting,
      /** A second goes by, and the disk has taken what was to be written. */
      async second(): Promise<void> {
        await sitting.kept()
        timers.pass()
        await sitting.kept()
      },
    }
  }
  return {
    folder,
    file,
    start,
    writes: () => writes,
    setClock: (time: string) => {
      now = time
    },
  }
}

test('a run that ended without a word leaves what was open, when it was written and where the caret was', async () => {
  const { start, setClock } = await computer()
  const first = await start()
  first.opened('kongres2026')
  setClock('13:05')
  first.opened('targi2026')
  setClock('13:32')
  first.written('kongres2026', caret)
  await first.second()
  setClock('14:00')
  const second = await start()
  expect({ first: first.before(), second: second.before(), caret: second.caretOf('kongres2026') }).toEqual({
    first: null,
    second: {
      at: at('13:32'),
      articles: [
        { id: 'kongres2026', since: at('13:00'), writtenAt: at('13:32'), caret },
        { id: 'targi2026', since: at('13:05'), writtenAt: null, caret: null },
      ],
    },
    caret,
  })
})

test('somebody who only reads still gives a sign of life once a minute', async () => {
  const { start, setClock } = await computer()
  const first = await start()
  first.opened('kongres2026')
  await first.second()
  setClock('15:47')
  await first.second()
  await first.second()
  expect((await start()).before()?.at).toBe(at('15:47'))
})

test('a clean end leaves nothing, and neither does closing every article', async () => {
  const { start, file, folder } = await computer()
  const first = await start()
  first.opened('kongres2026')
  first.closed('kongres2026')
  await first.second()
  const empty = (await start()).before()
  first.opened('kongres2026')
  await first.second()
  await first.end()
  expect({
    empty,
    names: await readdir(dirname(file())),
    next: (await start()).before(),
    in: await readdir(folder),
  }).toEqual({ empty: null, names: [], next: null, in: ['sitting'] })
})

test('an article that is still being opened when the library closes leaves nothing that looks like a crash', async () => {
  const { start } = await computer()
  const sitting = await start()
  await sitting.end()
  sitting.opened('kongres2026')
  await sitting.second()
  expect((await start()).before()).toBe(null)
})

test('a key a second is one small file a second', async () => {
  const { start, writes } = await computer()
  const sitting = await start()
  sitting.opened('kongres2026')
  for (let letter = 0; letter < 50; letter++) sitting.written('kongres2026', { ...caret, at: letter })
  await sitting.second()
  expect({ writes: writes(), caret: (await start()).before()?.articles[0]?.caret?.at }).toEqual({
    writes: 2,
    caret: 49,
  })
})

test('two libraries at once keep a sitting each, and the end of one leaves the other', async () => {
  const { start } = await computer()
  const [one, other] = [await start('biblioteka1'), await start('biblioteka2')]
  one.opened('kongres2026')
  other.opened('targi2026')
  await one.second()
  await other.second()
  await one.end()
  expect({
    one: (await start('biblioteka1')).before(),
    other: (await start('biblioteka2')).before()?.articles.map(({ id }) => id),
  }).toEqual({ one: null, other: ['targi2026'] })
})

test('a file that cannot be read begins anew, and one of a newer Kronika too', async () => {
  const { start, file } = await computer()
  await mkdir(dirname(file()), { recursive: true })
  const befores: unknown[] = []
  for (const content of [
    '',
    '{"shape":1',
    '\0\0\0\0',
    '{"shape":1,"minReader":1,"articles":"all"}',
    '{"shape":9,"minReader":9}',
  ]) {
    await writeFile(file(), content)
    const sitting = await start()
    befores.push(sitting.before())
    sitting.opened('kongres2026')
    await sitting.second()
    befores.push(JSON.parse(await readFile(file(), 'utf8')).articles.length)
    await sitting.end()
  }
  expect(befores).toEqual([null, 1, null, 1, null, 1, null, 1, null, 1])
})

test('the sitting of a process that still runs is nobody else’s to recover', async () => {
  const { start, file } = await computer()
  const sitting = await start()
  sitting.opened('kongres2026')
  await sitting.second()
  const stored = JSON.parse(await readFile(file(), 'utf8'))
  const parent = { pid: process.ppid, processStart: '', since: new Date().toISOString() }
  await writeFile(file(), JSON.stringify({ ...stored, process: parent }))
  expect((await start()).before()).toBeNull()
})

test('what was left behind waits until it is seen: a start that opens no article does not use it up', async () => {
  const { start } = await computer()
  const first = await start()
  first.opened('kongres2026')
  first.written('kongres2026', caret)
  await first.second()
  await (await start()).end()
  const third = await start()
  const waited = third.before()?.articles.length
  third.opened('kongres2026')
  const caretThen = third.caretOf('kongres2026')
  third.seen()
  await third.second()
  expect({ waited, caretThen, seen: third.before(), caretNow: third.caretOf('kongres2026') }).toEqual({
    waited: 1,
    caretThen: caret,
    seen: null,
    caretNow: caret,
  })
  await third.end()
  expect((await start()).before()).toBeNull()
})

test('a disk that takes nothing is only said in the log', async () => {
  const { folder } = await computer()
  await writeFile(join(folder, 'sitting'), 'a file where the folder should be')
  const sitting = await openSitting({
    fs: nodeFileSystem,
    folder,
    library: 'biblioteka1',
    clock: () => new Date(at('13:00')),
    later: handTimers().later,
  })
  sitting.opened('kongres2026')
  await sitting.kept()
  await sitting.end()
  expect(sitting.ids()).toEqual(['kongres2026'])
})
