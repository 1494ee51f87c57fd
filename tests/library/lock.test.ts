import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryDesk } from './desk.ts'
import { holdLibraryIn } from './holdLibraryIn.ts'

/** Several processes of Node start here, which a busy computer does slowly. */
const patience = { timeout: 60_000 }

test(
  'a second process is told who has the library and since when; when the first closes it, it is free',
  patience,
  async () => {
    const desk = await libraryDesk()
    const before = new Date().toISOString()
    const first = holdLibraryIn(desk.folder, 'Jan Wąs')
    const firstSays = await first.firstWord()
    const second = await holdLibraryIn(desk.folder, 'Ewa Linde').firstWord()
    const here = await desk.open()
    await first.finish()
    const afterwards = await desk.open()
    const inUse = {
      ok: false,
      refusal: { kind: 'in-use', drive: '', user: 'Jan Wąs', host: hostname(), since: expect.any(String) },
    }
    expect({ firstSays, second, here, afterwards: afterwards.ok }).toEqual({
      firstSays: { ok: true },
      second: inUse,
      here: inUse,
      afterwards: true,
    })
    expect(!here.ok && here.refusal.kind === 'in-use' && here.refusal.since >= before).toBe(true)
  },
)

test('a library whose owner was killed is taken over without a word', patience, async () => {
  const desk = await libraryDesk()
  const first = holdLibraryIn(desk.folder, 'Jan Wąs')
  await first.firstWord()
  await first.kill()
  const left = await readdir(desk.folder)
  const opened = await desk.open()
  if (opened.ok) await opened.value.close()
  expect({ left: left.includes('library.lock'), opened: opened.ok, after: await readdir(desk.folder) }).toEqual({
    left: true,
    opened: true,
    after: ['articles', 'directory.good.json', 'directory.json', 'library.good.json', 'library.json', 'trash'],
  })
})

test('of several processes that find a dead owner at once exactly one takes over', patience, async () => {
  const desk = await libraryDesk()
  const first = holdLibraryIn(desk.folder, 'Jan Wąs')
  await first.firstWord()
  await first.kill()
  const says = await Promise.all([1, 2, 3].map(nth => holdLibraryIn(desk.folder, `Osoba ${nth}`).firstWord()))
  const won = says.filter(word => JSON.stringify(word) === '{"ok":true}')
  expect({ won: won.length, rest: says.filter(word => !won.includes(word)) }).toEqual({
    won: 1,
    rest: Array(2).fill({
      ok: false,
      refusal: {
        kind: 'in-use',
        drive: '',
        user: expect.stringMatching(/^Osoba/),
        host: hostname(),
        since: expect.any(String),
      },
    }),
  })
})

const lockOf = (changes: object) =>
  JSON.stringify({
    user: 'Jan Wąs',
    host: hostname(),
    pid: process.pid,
    processStart: '',
    since: new Date().toISOString(),
    token: 'abc',
    ...changes,
  })

test.each([
  ['whose process number another program has now', lockOf({ processStart: '1' }), process.platform === 'linux'],
  ['from before the computer was started', lockOf({ since: '2020-01-01T08:00:00.000Z' }), true],
  ['that a power cut left empty', '', true],
  ['of a computer that is not this one', lockOf({ host: 'LAPTOP-TARGI', since: '2020-01-01T08:00:00.000Z' }), false],
])('a lock %s: taken over %s', async (_whose, lock, takenOver) => {
  const desk = await libraryDesk()
  await mkdir(desk.folder)
  await writeFile(join(desk.folder, 'library.lock'), lock)
  const opened = await desk.open()
  expect(opened.ok ? 'open' : opened.refusal).toEqual(
    takenOver ? 'open' : expect.objectContaining({ kind: 'in-use', user: 'Jan Wąs' }),
  )
})

test('the lock says who has the library while it is open, and is gone when it is closed', async () => {
  const desk = await libraryDesk()
  const opened = await desk.open()
  const lock = JSON.parse(await readFile(join(desk.folder, 'library.lock'), 'utf8'))
  if (opened.ok) await opened.value.close()
  expect({ lock, after: (await readdir(desk.folder)).includes('library.lock') }).toMatchObject({
    lock: { user: 'Ewa Linde', host: hostname(), pid: process.pid },
    after: false,
  })
})

test('a library that did not open does not stay locked', async () => {
  const desk = await libraryDesk()
  const opened = await desk.open()
  if (opened.ok) await opened.value.close()
  await writeFile(join(desk.folder, 'directory.json'), '{')
  const refused = await desk.open()
  expect({ refused: refused.ok, names: (await readdir(desk.folder)).includes('library.lock') }).toEqual({
    refused: false,
    names: false,
  })
})
