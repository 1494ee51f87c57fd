import { hostname } from 'node:os'
import type { FileSystem } from './fileSystem.ts'
import { ifNotGiven } from './ifNotGiven.ts'
import type { Owner } from './libraryInUse.ts'
import { lockIn, lookAtLock, ownerIn } from './lockFile.ts'
import { isRunning } from './processState.ts'

/** Who writes in a library, for those who only read it; null where nobody does, or the disk does not say. Changes nothing. */
export async function ownerNow(fs: FileSystem, folder: string): Promise<Owner | null> {
  const lock = await lookAtLock(fs, lockIn(folder)).catch(ifNotGiven(null))
  if (lock === null || lock === 'unreadable') return null
  return lock.host !== hostname() || (await isRunning(lock)) ? ownerIn(lock) : null
}
