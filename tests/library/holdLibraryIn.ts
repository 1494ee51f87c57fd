import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { compiledOnce } from '../storage/compiledOnce.ts'

const script = fileURLToPath(new URL('holdLibrary.ts', import.meta.url))

/** Starts a real process that holds a library, or is told why it cannot. */
export function holdLibraryIn(folder: string, user: string) {
  const child = spawn(process.execPath, [script, folder, user], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: compiledOnce,
  })
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'close')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  return {
    kill,
    /** The first line it says, as JSON. */
    async firstWord(): Promise<unknown> {
      const [line] = await once(lines, 'line')
      return JSON.parse(String(line))
    },
    /** Ends its input and waits until it is gone. */
    async finish(): Promise<void> {
      child.stdin.end()
      await ended
    },
  }
}
