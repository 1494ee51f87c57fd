import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { personFolders } from '../../electron/library/personFolders.ts'
import { openDesk } from '../../electron/rpc/openDesk.ts'
import { shownPlaces } from '../../electron/rpc/shownPlaces.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { refused } from '../../shared/result.ts'
import { freshFolder } from './newsroomForTests.ts'

/** Kronika as the person of `home` starts it; `answer` is what they choose in the system's dialog. */
async function start(home: string, library: string | null = null, answer: string | null = null) {
  const told: string[] = []
  const desk = await openDesk({
    fs: nodeFileSystem,
    folders: personFolders('linux', {}, home),
    library,
    startWorker: () => {
      throw new Error('no picture is looked at here')
    },
    askForFolder: async () => answer,
    packing: async () => refused({ kind: 'cancelled' }),
    places: shownPlaces(null),
    settingsSaved: ({ language }) => told.push(language),
  })
  onTestFinished(() => desk.close())
  return { desk, told }
}

test('a new library is made in the documents, and the next start opens the same', async () => {
  const home = await freshFolder()
  await mkdir(join(home, 'Dokumenty'))
  const { desk } = await start(home)
  expect(desk.status()).toEqual({ kind: 'open', label: 'Dokumenty › Kronika', access: { kind: 'write' } })
  await desk.close()
  expect((await start(home)).desk.status()).toEqual({
    kind: 'open',
    label: 'Dokumenty › Kronika',
    access: { kind: 'write' },
  })
})

test('a library that was there and is not is gone: no new one is begun in its place', async () => {
  const home = await freshFolder()
  await (await start(home)).desk.close()
  await rm(join(home, 'Kronika'), { recursive: true })
  const { desk } = await start(home)
  expect(desk.status()).toMatchObject({ kind: 'closed', label: 'Kronika', refusal: { kind: 'folder-gone' } })
})

test('a library that was moved opens from its new place, which is then remembered', async () => {
  const home = await freshFolder()
  await (await start(home)).desk.close()
  await rename(join(home, 'Kronika'), join(home, 'Archiwum'))
  const { desk } = await start(home, null, join(home, 'Archiwum'))
  expect(await desk.chooseFolder()).toEqual({
    ok: true,
    value: { kind: 'open', label: 'Archiwum', access: { kind: 'write' } },
  })
  await desk.close()
  expect((await start(home)).desk.status()).toEqual({ kind: 'open', label: 'Archiwum', access: { kind: 'write' } })
})

test('a folder named at the start is for that run', async () => {
  const home = await freshFolder()
  const { desk } = await start(home, join(home, 'Próba'))
  expect(desk.status()).toEqual({ kind: 'open', label: 'Próba', access: { kind: 'write' } })
  await desk.close()
  expect((await start(home)).desk.status()).toEqual({ kind: 'open', label: 'Kronika', access: { kind: 'write' } })
})

test('choosing nothing changes nothing, and two who try again at once open the library for writing once', async () => {
  const home = await freshFolder()
  const first = await start(home)
  const { desk } = await start(home)
  expect(await desk.chooseFolder()).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
  expect(desk.status()).toMatchObject({ kind: 'open', access: { kind: 'read' } })
  await first.desk.close()
  const open = { kind: 'open', label: 'Kronika', access: { kind: 'write' } }
  expect(await Promise.all([desk.retry(), desk.retry()])).toEqual([open, open])
})

test('settings that were saved are told to what is drawn outside the window', async () => {
  const { desk, told } = await start(await freshFolder())
  await desk.personalSettings.save({ ...desk.personalSettings.read(), language: 'en' })
  expect(told).toEqual(['en'])
})
