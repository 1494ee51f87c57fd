import { setTimeout as wait } from 'node:timers/promises'
import type { FileSystem } from './fileSystem.ts'
import { systemCode } from './systemCode.ts'

/** Two seconds in all: as long as a virus scanner or a syncing program usually keeps a new file open. */
const pauses = [10, 20, 40, 80, 150, 250, 350, 500, 600]
const passing: readonly string[] = ['EPERM', 'EBUSY', 'EACCES']

/** Renames; where another program holds the file for a moment (Windows), tries again for about two seconds. */
export async function renameWithRetries(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!passing.includes(systemCode(error))) throw error
    }
    await wait(pause)
  }
  await fs.rename(from, to)
}
