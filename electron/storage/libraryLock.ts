import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from './fileSystem.ts'
import { LibraryInUse, type Owner } from './libraryInUse.ts'
import { createLock, type LockFile, lockIn, moveLockAway, ownerIn, readLock } from './lockFile.ts'
import { isRunning, processStart } from './processState.ts'
import { systemCode } from './systemCode.ts'
import { takerOf } from './takenOver.ts'

const beatEvery = 10_000

/** So long a lock that was seen to be ours is taken to be ours. Others may take it over after a minute without a beat. */
const trustedFor = 15_000

export type InUse = { readonly kind: 'in-use' } & Owner

export type Lock = {
  /** Throws `LibraryInUse` once somebody else has the library, and the system's error where the disk does not answer. */
  readonly makeSure: () => Promise<void>
  readonly release: () => Promise<void>
}

type Asked = {
  readonly fs: FileSystem
  readonly folder: string
  readonly owner: { readonly user: string }
  readonly clock: () => Date
  /** Milliseconds that only grow, whatever the clock is set to. */
  readonly monotonic: () => number
  /** Told once, when somebody else is found to have taken the library over. */
  readonly onLost: (owner: Owner) => void
}

/** What this process would write into a lock. */
export async function lockOfThisProcess(user: string, now: Date): Promise<LockFile> {
  return {
    user,
    host: hostname(),
    pid: process.pid,
    processStart: await processStart(process.pid),
    since: now.toISOString(),
    token: randomBytes(12).toString('hex'),
  }
}

/**
 * One process owns a library at a time. The lock names who has it; its file's time is the heartbeat. A lock of this computer whose
 * process has ended is taken over silently; one of another computer only when a person says so (`takeOverLock`). Throws the system's
 * error where the folder does not take the file.
 */
export async function takeLock(asked: Asked): Promise<Result<Lock, InUse>> {
  const { fs, folder, owner, clock } = asked
  const file = lockIn(folder)
  const mine = await lockOfThisProcess(owner.user, clock())
  for (;;) {
    if (await createLock(fs, file, mine)) return done(heldLock(asked, mine))
    const found = await readLock(fs, file)
    if (found === null) continue
    if (found.host !== mine.host || (await isRunning(found))) return refused({ kind: 'in-use', ...ownerIn(found) })
    await moveLockAway(fs, file, moved => moved.token === found.token)
  }
}

/** Who has the lock now: nobody, this one, or somebody else. */
type Found = 'ours' | Owner

function heldLock({ fs, folder, clock, monotonic, onLost }: Asked, mine: LockFile): Lock {
  const file = lockIn(folder)
  const now = () => ({ wall: clock().getTime(), monotonic: monotonic() })
  let seen = now()
  /** Who has it instead of us; for good: what this process knows of the library may be old since. */
  let lost: Owner | null = null
  let looking: Promise<Found> | null = null

  const isFresh = (): boolean => {
    const { wall, monotonic } = now()
    // Either clock may stand still while a computer sleeps, and the wall clock may be set back.
    return Math.abs(wall - seen.wall) <= trustedFor && monotonic - seen.monotonic <= trustedFor
  }

  /**
   * Looks at the lock, and beats where it is ours. A lock that has vanished (a folder that was cleaned, a drive that came back) is
   * taken again, unless somebody took it over meanwhile and has closed the library since.
   */
  async function find(): Promise<Found> {
    for (;;) {
      const found = await readLock(fs, file)
      if (found?.token === mine.token) {
        if (await beat()) return 'ours'
      } else if (found) {
        await takerOf(fs, folder, mine.token)
        return ownerIn(found)
      } else {
        // Whoever takes over moves the lock away, looks at it and may put it back.
        await wait(100)
        if ((await readLock(fs, file)) !== null) continue
        const taker = await takerOf(fs, folder, mine.token)
        if (taker) return taker
        if (await createLock(fs, file, mine)) return 'ours'
      }
    }
  }

  /** Says that we are here; false when the lock has gone in between. A disk that does not take the time misses a beat. */
  const beat = (): Promise<boolean> =>
    fs.utimes(file, clock(), clock()).then(
      () => true,
      error => systemCode(error) !== 'ENOENT',
    )

  async function lookOnce(): Promise<Found> {
    const at = now()
    const found = await find()
    if (found === 'ours') seen = at
    else {
      lost = found
      clearInterval(timer)
      onLost(found)
    }
    return found
  }

  function look(): Promise<Found> {
    looking ??= lookOnce().finally(() => {
      looking = null
    })
    return looking
  }

  const timer = setInterval(() => {
    // A disk that is full or away misses a beat; the next one comes in ten seconds.
    look().catch(error => {
      if (systemCode(error) === '') throw error
    })
  }, beatEvery)
  timer.unref()

  return {
    async makeSure() {
      if (lost) throw new LibraryInUse(lost)
      if (isFresh()) return
      const found = await look()
      if (found !== 'ours') throw new LibraryInUse(found)
    },
    async release() {
      clearInterval(timer)
      await looking?.catch(() => 'away')
      if (lost) return
      // What is written after this would be written into somebody else's library.
      lost = ownerIn(mine)
      const present = await readLock(fs, file).catch(() => null)
      if (present?.token === mine.token) await fs.rm(file, { force: true })
    },
  }
}
