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
    if (pid > 0 && !isRunning(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true })
  }
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
