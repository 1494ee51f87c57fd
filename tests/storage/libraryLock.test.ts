import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { takeLock } from '../../electron/storage/libraryLock.ts'
import { valueIn } from '../articles/sections.ts'
import { freshFolder } from './freshFolder.ts'
import { troubledDisk } from './troubledDisk.ts'

afterEach(() => vi.useRealTimers())

const take = (folder: string, fs: FileSystem = nodeFileSystem, clock = () => new Date()) =>
  takeLock({ fs, folder, owner: { user: 'Ewa Linde' }, clock, monotonic: () => 0, onLost: () => undefined })

/** The lock in a folder, with a heart that beats when the test says so; every beat is awaited. */
async function lockWithHeart() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const folder = await freshFolder()
  const file = join(folder, 'library.lock')
  const lock = valueIn(await take(folder, nodeFileSystem, () => new Date('2026-11-24T12:00:00.000Z')))
  await utimes(file, new Date(0), new Date(0))
  return { lock, file, beat: () => vi.advanceTimersByTime(10_000) }
}

test('the lock beats every ten seconds', async () => {
  const { lock, file, beat } = await lockWithHeart()
  beat()
  await expect.poll(async () => (await stat(file)).mtime.toISOString()).toBe('2026-11-24T12:00:00.000Z')
  await lock.release()
})

test('a lock that somebody else has now is neither kept alive nor removed', async () => {
  const { lock, file, beat } = await lockWithHeart()
  await rm(file)
  await writeFile(
    file,
    JSON.stringify({
      user: 'Jan',
      host: 'inny',
      pid: 1,
      processStart: '',
      since: '2026-11-24T12:00:00.000Z',
      token: 'jego',
    }),
  )
  await utimes(file, new Date(0), new Date(0))
  beat()
  await lock.release()
  expect((await stat(file)).mtimeMs).toBe(0)
})

test('where the disk has no hard links the library is locked all the same', async () => {
  const folder = await freshFolder()
  const fs = {
    ...nodeFileSystem,
    link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'ENOTSUP' })),
  }
  const lock = valueIn(await take(folder, fs))
  const second = await take(folder, fs)
  await lock.release()
  expect({ second: second.ok, after: await readdir(folder) }).toEqual({ second: false, after: [] })
})

test.each([
  ['with hard links', {}],
  ['without them', { link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })) }],
])('a full disk %s is left without half a lock', async (_how, changes) => {
  const folder = await freshFolder()
  const { disk, fs } = troubledDisk()
  disk.free = 20
  await expect(take(folder, { ...fs, ...changes })).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readdir(folder)).toEqual([])
})
