import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { compiledOnce } from '../storage/compiledOnce.ts'

/** Starts a script beside this file as a real process and reads what it says, line by line. */
export function startChild(script: string, ...args: readonly string[]) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } = spawn(
    process.execPath,
    [file, ...args],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: compiledOnce,
    },
  )
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'close')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  return {
    lines,
    kill,
    /** The first line it says, as JSON. */
    async firstWord(): Promise<unknown> {
      const [line] = await once(lines, 'line')
      return JSON.parse(String(line))
    },
    /** Ends its input and waits until it is gone. */
    async finish(): Promise<void> {
      child.stdin?.end()
      await ended
    },
  }
}
