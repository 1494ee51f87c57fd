import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { FileSystem } from './fileSystem.ts'
import { ifMissing } from './ifMissing.ts'
import type { Owner } from './libraryInUse.ts'
import { parseJson } from './storedFile.ts'
import { systemCode } from './systemCode.ts'
import { temporaryName } from './temporaryName.ts'
import { writeAll } from './writeAll.ts'

export const lockIn = (folder: string): string => join(folder, 'library.lock')

const lockFile = z.object({
  user: z.string(),
  host: z.string(),
  pid: z.number().int(),
  processStart: z.string(),
  /** ISO 8601, UTC. */
  since: z.iso.datetime(),
  token: z.string(),
})
export type LockFile = Readonly<z.infer<typeof lockFile>>

export const ownerIn = ({ user, host, since }: LockFile): Owner => ({ user, host, since })

/** What a lock says: null where there is none, `unreadable` while it is half-written. */
export async function lookAtLock(fs: FileSystem, file: string): Promise<LockFile | 'unreadable' | null> {
  const bytes = await fs.readFile(file).catch(ifMissing(null))
  if (bytes === null) return null
  const json = parseJson(bytes)
  const lock = lockFile.safeParse(json.ok ? json.value : null)
  return lock.success ? lock.data : 'unreadable'
}

/** Null when the lock has gone meanwhile. One that stays unreadable for two seconds was left half-written by a power cut. */
export async function readLock(fs: FileSystem, file: string): Promise<LockFile | null> {
  for (let tries = 0; ; tries++) {
    const found = await lookAtLock(fs, file)
    if (found !== 'unreadable') return found
    if (tries === 20) await fs.rm(file, { force: true })
    await wait(100)
  }
}

/** True when the file is ours. It appears with its content: no one ever meets an empty lock where the disk has hard links. */
export async function createLock(fs: FileSystem, file: string, lock: LockFile): Promise<boolean> {
  const temporary = temporaryName(file)
  try {
    await writeNewLock(fs, temporary, lock)
    await fs.link(temporary, file)
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'].includes(code)) throw error
  } finally {
    await fs.rm(temporary, { force: true })
  }
  return writeNewLock(fs, file, lock).then(
    () => true,
    error => {
      if (systemCode(error) === 'EEXIST') return false
      throw error
    },
  )
}

export async function writeNewLock(fs: FileSystem, file: string, lock: LockFile): Promise<void> {
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

/**
 * Moves a lock away, if it is the one that is `meant`: of two who saw the same one only one can, and a lock made meanwhile, or
 * one that has beaten, is put back.
 */
export async function moveLockAway(
  fs: FileSystem,
  file: string,
  meant: (found: LockFile, beat: number) => boolean,
): Promise<boolean> {
  const aside = temporaryName(file)
  try {
    await fs.rename(file, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
  const moved = await readLock(fs, aside)
  const facts = await fs.stat(aside).catch(ifMissing(null))
  const right = moved !== null && facts !== null && meant(moved, facts.mtimeMs)
  if (moved !== null && !right) await putBack(fs, aside, file)
  await fs.rm(aside, { force: true })
  return right
}

/** Never over a lock that was made in between: that one's owner has been told that the library is theirs. */
async function putBack(fs: FileSystem, aside: string, file: string): Promise<void> {
  try {
    await fs.link(aside, file)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return
    await fs.rename(aside, file)
  }
}
