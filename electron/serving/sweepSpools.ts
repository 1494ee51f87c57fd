import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemCode } from '../storage/systemCode.ts'

/** A spool is named for the process that uses it. */
export const spoolPrefix = (pid: number): string => `kronika-spool-${pid}-`

/** Removes the spools of runs that were killed: a photo on its way in may carry the place where it was taken. */
export async function sweepSpools(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names) {
    const pid = Number(/^kronika-spool-(\d+)-/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isRunning(pid)) await removeOurs(join(tmpdir(), name))
  }
}

/** Another person at this computer has spools in the same place: theirs are theirs to sweep, and keep nobody from starting. */
async function removeOurs(spool: string): Promise<void> {
  await rm(spool, { recursive: true, force: true }).catch((error: unknown) => {
    if (!['EACCES', 'EPERM'].includes(systemCode(error))) throw error
  })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process runs as well, it only cannot be signalled.
    return systemCode(error) !== 'ESRCH'
  }
}
