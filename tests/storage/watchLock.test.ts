import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { type LockFile, lockIn } from '../../electron/storage/lockFile.ts'
import { watchLock } from '../../electron/storage/watchLock.ts'
import { freshFolder } from './freshFolder.ts'
import { handTimers } from './handTimers.ts'

const jan = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: '2026-11-24T12:10:00.000Z' }
const lockOf = (changes: Partial<LockFile> = {}): LockFile => ({
  ...jan,
  pid: process.pid,
  processStart: '',
  token: 'jana',
  ...changes,
})

/** A library that Jan has on another computer, watched from here; `looks` lets so many looks pass, each to its end. */
async function watched(lock = lockOf()) {
  const folder = join(await freshFolder(), 'Kronika')
  await mkdir(folder)
  const file = lockIn(folder)
  await writeFile(file, JSON.stringify(lock))
  const timers = handTimers()
  const told: string[] = []
  const watch = watchLock({
    fs: nodeFileSystem,
    folder,
    owner: jan,
    later: timers.later,
    onChange: () => void told.push(watch.seen().kind),
  })
  async function looks(times: number): Promise<void> {
    for (let nth = 0; nth < times; nth++) {
      timers.pass()
      await vi.waitFor(() => expect(timers.waits()).toEqual([5000]))
    }
  }
  return { file, watch, told, looks, timers }
}

const beatAt = (file: string, seconds: number) => utimes(file, new Date(seconds * 1000), new Date(seconds * 1000))

test('a computer whose heart has not beaten for a minute of watching is silent; a beat later it is not', async () => {
  const { file, watch, told, looks } = await watched()
  await looks(12)
  const before = watch.seen().kind
  await looks(1)
  const silent = watch.seen()
  await beatAt(file, 1_800_000_000)
  await looks(1)
  expect({ before, silent, after: watch.seen().kind, told }).toEqual({
    before: 'held',
    silent: { kind: 'silent', owner: jan, token: 'jana', beat: expect.any(Number) },
    after: 'held',
    told: ['silent', 'held'],
  })
})

test('a heart that beats is never silent, however wrong its clock is', async () => {
  const { file, told, looks } = await watched()
  for (let nth = 0; nth < 15; nth++) {
    await beatAt(file, 1_000_000_000 - nth)
    await looks(1)
  }
  expect(told).toEqual([])
})

test('a library that was closed is free, and one that somebody else opened then is not', async () => {
  const { file, watch, told, looks } = await watched()
  await looks(1)
  await rm(file)
  await looks(2)
  const free = watch.seen()
  await writeFile(file, JSON.stringify(lockOf({ user: 'Ala Żak', token: 'ali' })))
  await looks(1)
  expect({ free, now: watch.seen(), told }).toEqual({
    free: { kind: 'free', owner: jan },
    now: { kind: 'held', owner: { ...jan, user: 'Ala Żak' } },
    told: ['free', 'held'],
  })
})

test('a process of this computer that has ended leaves the library free', async () => {
  const { told, looks } = await watched(lockOf({ host: hostname(), since: '2020-01-01T08:00:00.000Z' }))
  await looks(1)
  expect(told).toEqual(['free'])
})

test('a lock that is half-written says nothing, and one that is watched no more is not looked at', async () => {
  const { file, watch, told, looks, timers } = await watched()
  await looks(1)
  await writeFile(file, '{"user":')
  await looks(1)
  watch.stop()
  expect({ told, waits: timers.waits() }).toEqual({ told: [], waits: [] })
})
