import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { compiledOnce } from '../storage/compiledOnce.ts'

/** What a process that exports is told. */
export const exportOrder = z.object({
  /** The item's file. */
  item: z.string(),
  articlesFolder: z.string(),
  cacheFolder: z.string(),
  workerFile: z.string(),
  kind: z.enum(['folder', 'zip']),
  /** The folder for the package. */
  place: z.string(),
  /** Whether it dies between the two moves that put a folder in its place. */
  dies: z.boolean(),
})
export type ExportOrder = z.infer<typeof exportOrder>

const script = fileURLToPath(new URL('exportOnce.ts', import.meta.url))

/**
 * Exports in a process of its own, which is killed so many milliseconds after it began, or never. Answers how long it took, and
 * whether it came to its end.
 */
export async function exportInProcess(
  order: ExportOrder,
  { killAfter = null, env = {} }: { killAfter?: number | null; env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly ended: boolean; readonly took: number }> {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...compiledOnce, ...env },
  })
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  let ended = false
  let took = 0
  let began = 0
  lines.on('line', line => {
    if (line === 'begun') began = performance.now()
    else ended = true
    took = performance.now() - began
  })
  await Promise.race([once(lines, 'line'), exited])
  if (began === 0) throw new Error('the process that exports did not begin')
  if (killAfter !== null) {
    await wait(killAfter)
    child.kill('SIGKILL')
  }
  await exited
  return { ended, took }
}
