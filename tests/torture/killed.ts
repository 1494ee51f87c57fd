import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { compiledOnce } from '../storage/compiledOnce.ts'

/** Lets a script of this folder work, kills it so many milliseconds after its first line, and answers every line that it wrote. */
export async function killed(script: string, words: readonly string[], after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: compiledOnce,
  })
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => said.push(line))
  const allSaid = once(lines, 'close')
  const begun = Promise.race([once(lines, 'line'), allSaid])
  await begun
  await wait(after)
  child.kill('SIGKILL')
  await allSaid
  return said
}
