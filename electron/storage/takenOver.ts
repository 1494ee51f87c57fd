import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { ifMissing } from './ifMissing.ts'
import type { Owner } from './libraryInUse.ts'
import { type LockFile, lockIn, lookAtLock, moveLockAway, ownerIn, readLock, writeNewLock } from './lockFile.ts'
import { systemCode } from './systemCode.ts'
import { isLockTemporary } from './temporaryName.ts'

/**
 * A note beside the lock, under the token of the lock that was taken over. A computer that was asleep meanwhile may wake after the
 * new owner has closed the library again; without the note it would find no lock, take its own again, and write over what is newer.
 */
const noteOf = (folder: string, token: string): string => join(folder, `.library.lock.taken-${token}.json`)

const isNote = (name: string): boolean => /^\.library\.lock\.taken-.+\.json$/.test(name)

/** A laptop that has slept for so long is started anew before it writes. Milliseconds: 90 days. */
const keptFor = 90 * 24 * 3_600_000

type Silent = { readonly token: string; readonly beat: number }

/**
 * Moves away the lock of a computer that has fallen silent, and leaves word of who did. False when it is another lock by now, or has
 * beaten since it was last seen. `by` is who takes over, as the lock would say it.
 */
export async function takeOverLock(
  fs: FileSystem,
  folder: string,
  { token, beat }: Silent,
  by: LockFile,
): Promise<boolean> {
  const file = lockIn(folder)
  const present = await readLock(fs, file)
  if (present?.token !== token) return false
  const note = noteOf(folder, token)
  // Before the lock goes: whoever finds it gone finds the note.
  await fs.rm(note, { force: true })
  await writeNewLock(fs, note, by)
  const moved = await moveLockAway(fs, file, (found, lastBeat) => found.token === token && lastBeat === beat)
  // Where the lock has gone, somebody else has taken it over in between: what the note says of the sleeper still holds.
  if (!moved && (await readLock(fs, file))?.token === token) await fs.rm(note, { force: true })
  return moved
}

/** Who took over the lock of this token, or null where nobody did. The note has said its word then and is removed. */
export async function takerOf(fs: FileSystem, folder: string, token: string): Promise<Owner | null> {
  const note = noteOf(folder, token)
  const found = await lookAtLock(fs, note)
  if (found === null || found === 'unreadable') return null
  await fs.rm(note, { force: true }).catch(error => {
    if (systemCode(error) === '') throw error
  })
  return ownerIn(found)
}

/** A lock is tried for in less than a second. Milliseconds: an hour. */
const triedFor = 3_600_000

const keptHere = (name: string): number | null => (isNote(name) ? keptFor : isLockTemporary(name) ? triedFor : null)

/**
 * Removes notes that nobody came back to read, and what a run left that was killed while it asked for the lock. What the disk does not
 * let go waits for the next opening.
 */
export async function sweepNotes(fs: FileSystem, folder: string, now: Date): Promise<void> {
  try {
    for (const name of await fs.readdir(folder)) {
      const kept = keptHere(name)
      if (kept === null) continue
      const facts = await fs.stat(join(folder, name)).catch(ifMissing(null))
      if (facts && now.getTime() - facts.mtimeMs > kept) await fs.rm(join(folder, name), { force: true })
    }
  } catch (error) {
    if (systemCode(error) === '') throw error
  }
}
