import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { compiledOnce } from '../storage/compiledOnce.ts'

const script = fileURLToPath(new URL('computer.ts', import.meta.url))

/** Starts a process that takes itself for another computer and has the library open. */
export async function startComputer(folder: string, user: string, host: string) {
  const child = spawn(process.execPath, [script, folder, user, host], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: compiledOnce,
  })
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'close')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const hear = async (): Promise<unknown> => JSON.parse(String((await once(lines, 'line'))[0]))
  await hear()
  return {
    /** Says one line and hears the answer. */
    ask(...words: readonly (string | number)[]): Promise<unknown> {
      const answer = hear()
      child.stdin.write(`${words.join('|')}\n`)
      return answer
    },
    /** The lid is closed: the process stands still in the middle of whatever it does. */
    sleep: () => child.kill('SIGSTOP'),
    wake: () => child.kill('SIGCONT'),
    /** Closes the library and ends. */
    async leave(): Promise<void> {
      child.stdin.end()
      await ended
    },
  }
}
