import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from './fileSystem.ts'
import { isRunning, processStart } from './processState.ts'
import { parseJson } from './storedFile.ts'
import { systemCode } from './systemCode.ts'
import { temporaryName } from './temporaryName.ts'
import { writeAll } from './writeAll.ts'

const lockName = 'library.lock'
const beatEvery = 10_000

const lockFile = z.object({
  user: z.string(),
  host: z.string(),
  pid: z.number().int(),
  processStart: z.string(),
  /** ISO 8601, UTC. */
  since: z.iso.datetime(),
  token: z.string(),
})
type LockFile = Readonly<z.infer<typeof lockFile>>

export type InUse = { readonly kind: 'in-use'; readonly user: string; readonly host: string; readonly since: string }
export type Lock = { readonly release: () => Promise<void> }

type Asked = {
  readonly fs: FileSystem
  readonly folder: string
  readonly owner: { readonly user: string }
  readonly clock: () => Date
}

/**
 * One process owns a library at a time. The lock names who has it; its file's time is the heartbeat. A lock of this computer whose
 * process has ended is taken over silently; one of another computer never is. Throws the system's error where the folder
 * does not take the file.
 */
export async function takeLock({ fs, folder, owner, clock }: Asked): Promise<Result<Lock, InUse>> {
  const file = join(folder, lockName)
  const mine: LockFile = {
    user: owner.user,
    host: hostname(),
    pid: process.pid,
    processStart: await processStart(process.pid),
    since: clock().toISOString(),
    token: randomBytes(12).toString('hex'),
  }
  for (;;) {
    if (await createLock(fs, file, mine)) return done(heldLock(fs, file, mine.token, clock))
    const found = await readLock(fs, file)
    if (found === null) continue
    const { user, host, since } = found
    if (host !== mine.host || (await isRunning(found))) return refused({ kind: 'in-use', user, host, since })
    await removeDeadLock(fs, file, found.token)
  }
}

/** True when the file is ours. It appears with its content: no one ever meets an empty lock where the disk has hard links. */
async function createLock(fs: FileSystem, file: string, lock: LockFile): Promise<boolean> {
  const temporary = temporaryName(file)
  try {
    await writeNew(fs, temporary, lock)
    await fs.link(temporary, file)
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'].includes(code)) throw error
  } finally {
    await fs.rm(temporary, { force: true })
  }
  return writeNew(fs, file, lock).then(
    () => true,
    error => {
      if (systemCode(error) === 'EEXIST') return false
      throw error
    },
  )
}

async function writeNew(fs: FileSystem, file: string, lock: LockFile): Promise<void> {
  const handle = await fs.open(file, 'wx')
  try {
    const bytes = Buffer.from(JSON.stringify(lock))
    await writeAll(handle, bytes)
    await handle.sync()
  } catch (error) {
    // Half a lock would keep the library closed on a disk that is full only now.
    await fs.rm(file, { force: true }).catch(() => undefined)
    throw error
  } finally {
    await handle.close()
  }
}

/** Null when the lock has gone meanwhile. One that stays unreadable for two seconds was left half-written by a power cut. */
async function readLock(fs: FileSystem, file: string): Promise<LockFile | null> {
  for (let tries = 0; ; tries++) {
    const bytes = await fs.readFile(file).catch(error => {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    })
    if (bytes === null) return null
    const json = parseJson(bytes)
    const lock = lockFile.safeParse(json.ok ? json.value : null)
    if (lock.success) return lock.data
    if (tries === 20) await fs.rm(file, { force: true })
    await wait(100)
  }
}

/** Moves the dead lock away first: of two who saw the same dead lock only one can, and a lock made meanwhile is put back. */
async function removeDeadLock(fs: FileSystem, file: string, token: string): Promise<void> {
  const aside = temporaryName(file)
  try {
    await fs.rename(file, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  const moved = await readLock(fs, aside)
  if (moved !== null && moved.token !== token) await fs.rename(aside, file)
  await fs.rm(aside, { force: true })
}

function heldLock(fs: FileSystem, file: string, token: string, clock: () => Date): Lock {
  const isMine = async () => (await readLock(fs, file).catch(() => null))?.token === token
  const timer = setInterval(async () => {
    // A disk that is full or away misses a beat; the next one comes in ten seconds.
    if (await isMine()) await fs.utimes(file, clock(), clock()).catch(() => undefined)
  }, beatEvery)
  timer.unref()
  return {
    async release() {
      clearInterval(timer)
      if (await isMine()) await fs.rm(file, { force: true })
    },
  }
}
