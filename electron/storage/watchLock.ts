import { hostname } from 'node:os'
import type { FileSystem } from './fileSystem.ts'
import type { Later } from './later.ts'
import type { Owner } from './libraryInUse.ts'
import { type LockFile, lockIn, lookAtLock, ownerIn } from './lockFile.ts'
import { isRunning } from './processState.ts'
import { systemCode } from './systemCode.ts'

const lookEvery = 5000

/** A minute of watching. Looks are counted, not time: while this computer slept, nobody watched. */
const silentAfter = 12

/** What is seen of a lock that somebody else holds. `silent`: a computer that is not this one, and whose heart stands still. */
export type Seen =
  | { readonly kind: 'held'; readonly owner: Owner }
  | { readonly kind: 'silent'; readonly owner: Owner; readonly token: string; readonly beat: number }
  | { readonly kind: 'free'; readonly owner: Owner }

/**
 * Watches the lock of a library that is open for reading: whether its owner is still there. The time of the lock's file is only
 * compared with itself, never with our clock: the other computer's may be hours off. The watching begins with the next look.
 */
export function watchLock({
  fs,
  folder,
  owner,
  later,
  onChange,
}: {
  readonly fs: FileSystem
  readonly folder: string
  /** Who was found to have the library. */
  readonly owner: Owner
  readonly later: Later
  readonly onChange: () => void
}) {
  const file = lockIn(folder)
  let seen: Seen = { kind: 'held', owner }
  let last = { token: '', beat: 0, looks: 0 }
  let stopped = false

  function judge(lock: LockFile, beat: number): Seen {
    const same = last.token === lock.token && last.beat === beat
    last = { token: lock.token, beat, looks: same ? last.looks + 1 : 0 }
    const silent = last.looks >= silentAfter
    return silent
      ? { kind: 'silent', owner: ownerIn(lock), token: lock.token, beat }
      : { kind: 'held', owner: ownerIn(lock) }
  }

  /** A lock that is half-written, and a disk that does not answer, say nothing new. */
  async function look(): Promise<Seen> {
    // Reading opens the file, which makes a network drive ask its server; a time alone may come from memory.
    const lock = await lookAtLock(fs, file)
    if (lock === 'unreadable') return seen
    if (lock === null) return { kind: 'free', owner: seen.owner }
    if (lock.host !== hostname()) return judge(lock, (await fs.stat(file)).mtimeMs)
    return (await isRunning(lock)) ? { kind: 'held', owner: ownerIn(lock) } : { kind: 'free', owner: ownerIn(lock) }
  }

  async function lookAndTell(): Promise<void> {
    const found = await look().catch(error => {
      if (systemCode(error) === '') throw error
      return seen
    })
    if (stopped) return
    const before = seen
    seen = found
    if (JSON.stringify(shown(before)) !== JSON.stringify(shown(found))) onChange()
  }

  let cancel = later(0, step)
  function step(): void {
    void lookAndTell().then(() => {
      if (!stopped) cancel = later(lookEvery, step)
    })
  }

  return {
    seen: (): Seen => seen,
    stop(): void {
      stopped = true
      cancel()
    },
  }
}

const shown = ({ kind, owner }: Seen) => ({ kind, owner })
