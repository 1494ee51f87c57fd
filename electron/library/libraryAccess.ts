import type { LibraryAccess } from '../../shared/contract/library.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { Later } from '../storage/later.ts'
import type { Owner } from '../storage/libraryInUse.ts'
import { lockOfThisProcess } from '../storage/libraryLock.ts'
import { takeOverLock } from '../storage/takenOver.ts'
import { watchLock } from '../storage/watchLock.ts'

type Parts = {
  readonly fs: FileSystem
  readonly folder: string
  readonly user: string
  readonly clock: () => Date
  readonly later: Later
  /** Milliseconds that only grow. */
  readonly monotonic: () => number
  /** Told when what may be done with the library, or who writes in it, has changed. */
  readonly onChange: () => void
}

/** Milliseconds: a network drive is not asked for every article more often than this. */
const lookAgainAfter = 15_000

/** What may be done with an open library: all, or only reading it while somebody else writes; and whether they still do. */
export function libraryAccess({ fs, folder, user, clock, later, monotonic, onChange }: Parts) {
  let watch: ReturnType<typeof watchLock> | null = null
  let folderTakesNothing = false
  let lookedAt = monotonic()

  return {
    now(): LibraryAccess {
      const seen = watch?.seen()
      if (!seen) return { kind: folderTakesNothing ? 'read-folder' : 'write' }
      return { kind: 'read', ...seen.owner, free: seen.kind === 'free', dead: seen.kind === 'silent' }
    },
    /** The library is only read from now on, because `owner` writes in it. */
    onlyRead(owner: Owner): void {
      watch ??= watchLock({ fs, folder, owner, later, onChange })
    },
    /** The library is only read, because its folder takes no files; somebody on another computer may still write there. */
    onlyReadFolder(): void {
      folderTakesNothing = true
    },
    /** Whether it is time to look at the disk again, because somebody else writes there. Whoever asks and is told so looks. */
    mayHaveChanged(): boolean {
      if ((!watch && !folderTakesNothing) || monotonic() - lookedAt < lookAgainAfter) return false
      lookedAt = monotonic()
      return true
    },
    /** Moves the lock of a computer that has fallen silent out of the way; nothing where its owner has stirred. */
    async takeOver(): Promise<void> {
      const seen = watch?.seen()
      if (seen?.kind === 'silent') await takeOverLock(fs, folder, seen, await lockOfThisProcess(user, clock()))
    },
    stop: (): void => watch?.stop(),
  }
}

export type OpenAccess = ReturnType<typeof libraryAccess>
