import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { systemCode } from './systemCode.ts'

/** When a process of this computer was started, in the system's own count; empty where the system does not tell (only Linux does so cheaply). */
export async function processStart(pid: number): Promise<string> {
  const fields = await processFields(pid)
  // Field 22 of proc_pid_stat(5); `processFields` begins with field 3.
  return fields?.[19] ?? ''
}

/**
 * Whether the process that wrote this is still running here. A process number that another program was given later is told apart
 * where the system tells when a process began, and elsewhere at least after the computer was started anew.
 */
export async function isRunning(owner: {
  readonly pid: number
  readonly processStart: string
  readonly since: string
}): Promise<boolean> {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false
  }
  const bootedAt = Date.now() - uptime() * 1000
  if (owner.processStart === '') return Date.parse(owner.since) > bootedAt - 60_000
  const fields = await processFields(owner.pid)
  if (!fields) return true
  const state = fields[0]
  // Z is a process that has ended and waits for its parent to notice.
  return state !== 'Z' && state !== 'X' && owner.processStart === fields[19]
}

/** The fields after the command's name, which may itself contain spaces and brackets; null where the system has no such list. */
async function processFields(pid: number): Promise<string[] | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ')
}
