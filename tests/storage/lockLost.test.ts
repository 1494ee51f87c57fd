import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { LibraryInUse, type Owner } from '../../electron/storage/libraryInUse.ts'
import { takeLock } from '../../electron/storage/libraryLock.ts'
import { type LockFile, lockIn } from '../../electron/storage/lockFile.ts'
import { sweepLeftovers } from '../../electron/storage/sweepLeftovers.ts'
import { sweepNotes, takeOverLock } from '../../electron/storage/takenOver.ts'
import { valueIn } from '../articles/sections.ts'
import { freshFolder } from './freshFolder.ts'

const noon = Date.parse('2026-11-24T12:00:00.000Z')
const jan: LockFile = {
  user: 'Jan Wąs',
  host: 'LAPTOP-TARGI',
  pid: 1,
  processStart: '',
  since: '2026-11-24T12:10:00.000Z',
  token: 'jana',
}
const asOwner = ({ user, host, since }: LockFile): Owner => ({ user, host, since })

/** A lock that Ewa holds, on a computer whose two clocks the test moves; counts how often the lock's file is read. */
async function ewaHolds() {
  const folder = join(await freshFolder(), 'Kronika')
  await mkdir(folder)
  const file = lockIn(folder)
  const time = { wall: noon, monotonic: 0 }
  const seen = { reads: 0, lost: [] as Owner[] }
  const fs: FileSystem = {
    ...nodeFileSystem,
    readFile(path) {
      if (path === file) seen.reads += 1
      return nodeFileSystem.readFile(path)
    },
  }
  const lock = valueIn(
    await takeLock({
      fs,
      folder,
      owner: { user: 'Ewa Linde' },
      clock: () => new Date(time.wall),
      monotonic: () => time.monotonic,
      onLost: owner => void seen.lost.push(owner),
    }),
  )
  const mine: LockFile = JSON.parse(await readFile(file, 'utf8'))
  const mayWrite = () =>
    lock.makeSure().then(
      () => 'yes',
      error => (error instanceof LibraryInUse ? error.owner : error.code),
    )
  return { folder, file, time, seen, lock, mine, mayWrite }
}

/** A minute passes on both clocks. */
function minute(time: { wall: number; monotonic: number }): void {
  time.wall += 60_000
  time.monotonic += 60_000
}

test('a lock seen a moment ago is trusted; after a quarter of a minute by either clock it is looked at', async () => {
  const { time, seen, mayWrite, lock } = await ewaHolds()
  const reads: number[] = []
  const after = async (change: Partial<typeof time>) => {
    Object.assign(time, change)
    await mayWrite()
    reads.push(seen.reads)
  }
  await after({ wall: noon + 14_000, monotonic: 14_000 })
  await after({ wall: noon + 16_000, monotonic: 14_000 })
  await after({ wall: noon + 17_000, monotonic: 31_000 })
  await after({ wall: noon - 3_600_000, monotonic: 32_000 })
  await after({ wall: noon - 3_600_000, monotonic: 32_000 })
  await lock.release()
  expect(reads).toEqual([0, 1, 2, 3, 3])
})

test('a laptop that slept while Jan took the library over finds it lost: it writes nothing more, also when he is gone', async () => {
  const { folder, file, time, seen, mine, mayWrite, lock } = await ewaHolds()
  const { mtimeMs: beat } = await stat(file)
  const taken = await takeOverLock(nodeFileSystem, folder, { token: mine.token, beat }, jan)
  await writeFile(file, JSON.stringify(jan))
  minute(time)
  const answers = [await mayWrite()]
  await rm(file)
  minute(time)
  answers.push(await mayWrite())
  await lock.release()
  expect({ taken, answers, told: seen.lost, left: await readdir(folder) }).toEqual({
    taken: true,
    answers: [asOwner(jan), asOwner(jan)],
    told: [asOwner(jan)],
    left: [],
  })
})

test('it finds it lost even where Jan has closed the library again before it woke', async () => {
  const { folder, file, time, mine, mayWrite, lock } = await ewaHolds()
  const { mtimeMs: beat } = await stat(file)
  await takeOverLock(nodeFileSystem, folder, { token: mine.token, beat }, jan)
  minute(time)
  const answer = await mayWrite()
  await lock.release()
  expect({ answer, left: await readdir(folder) }).toEqual({ answer: asOwner(jan), left: [] })
})

test('a lock that vanished while nobody else came is taken again, and writing goes on', async () => {
  const { file, time, seen, mine, mayWrite, lock } = await ewaHolds()
  await rm(file)
  minute(time)
  const answer = await mayWrite()
  const again = JSON.parse(await readFile(file, 'utf8'))
  await lock.release()
  expect({ answer, again, told: seen.lost }).toEqual({ answer: 'yes', again: mine, told: [] })
})

test('a drive that has gone says so itself, and when it is back writing goes on', async () => {
  const { folder, time, seen, mayWrite, lock } = await ewaHolds()
  await rename(folder, `${folder} w szufladzie`)
  minute(time)
  const answers = [await mayWrite()]
  await rename(`${folder} w szufladzie`, folder)
  answers.push(await mayWrite())
  await lock.release()
  expect({ answers, told: seen.lost }).toEqual({ answers: ['ENOENT', 'yes'], told: [] })
})

test('what is written after the library was closed is not written', async () => {
  const { folder, lock, mayWrite, mine } = await ewaHolds()
  await lock.release()
  expect({ answer: await mayWrite(), left: await readdir(folder) }).toEqual({ answer: asOwner(mine), left: [] })
})

test('a lock that has beaten since it was last seen is not taken over, and stays whole', async () => {
  const { folder, file, mine, lock } = await ewaHolds()
  const { mtimeMs: beat } = await stat(file)
  await utimes(file, new Date(noon + 10_000), new Date(noon + 10_000))
  const taken = await takeOverLock(nodeFileSystem, folder, { token: mine.token, beat }, jan)
  const other = await takeOverLock(nodeFileSystem, folder, { token: 'dawny', beat }, jan)
  const left = await readdir(folder)
  const present = JSON.parse(await readFile(file, 'utf8'))
  await lock.release()
  expect({ taken, other, left, present }).toEqual({ taken: false, other: false, left: ['library.lock'], present: mine })
})

test('of two who take over the same silent lock only one does', async () => {
  const { folder, file, mine, lock } = await ewaHolds()
  const { mtimeMs: beat } = await stat(file)
  const both = await Promise.all(
    ['Jan Wąs', 'Ala Żak'].map(user =>
      takeOverLock(nodeFileSystem, folder, { token: mine.token, beat }, { ...jan, user }).catch(error => error.code),
    ),
  )
  await lock.release()
  expect(both.filter(one => one === true)).toHaveLength(1)
})

test('what others write while they ask for the lock is not swept away under their hands, and does not stay for ever', async () => {
  const folder = await freshFolder()
  const asking = '.library.lock.0123456789abcdef0123.tmp'
  await writeFile(join(folder, asking), 'half a lo')
  await writeFile(join(folder, '.article.json.0123456789abcdef0123.tmp'), 'half an art')
  await sweepLeftovers(nodeFileSystem, folder)
  const after = async (minutes: number) => {
    await sweepNotes(nodeFileSystem, folder, new Date(Date.now() + minutes * 60_000))
    return readdir(folder)
  }
  expect([await after(50), await after(70)]).toEqual([[asking], []])
})

test('word of a taking over is kept for ninety days for the one who sleeps, and not for ever', async () => {
  const { folder, file, mine, lock } = await ewaHolds()
  const { mtimeMs: beat } = await stat(file)
  await takeOverLock(nodeFileSystem, folder, { token: mine.token, beat }, jan)
  const after = async (days: number) => {
    await sweepNotes(nodeFileSystem, folder, new Date(Date.now() + days * 24 * 3_600_000))
    return readdir(folder)
  }
  const left = [await after(89), await after(91)]
  await lock.release()
  expect(left).toEqual([[`.library.lock.taken-${mine.token}.json`], []])
})
