import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { compiledOnce } from '../storage/compiledOnce.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { daysOfWriting, readAgain } from './daysOfWriting.ts'
import { article, historyDesk } from './historyDesk.ts'

const script = fileURLToPath(new URL('thinOnce.ts', import.meta.url))

/** Lets a process thin the history in a folder and kills it so many milliseconds later, or when it is done; answers how long that took. */
async function thinAndKill(folder: string, now: Date, after: number | null): Promise<number> {
  const args = [script, folder, article, now.toISOString()]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: compiledOnce })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  await once(lines, 'line')
  const began = performance.now()
  await (after === null ? once(lines, 'line') : wait(after))
  const took = performance.now() - began
  child.kill('SIGKILL')
  await ended
  return took
}

test('killed forty times while thinning, each snapshot that is left opens with its own text, and none is lost that has to stay', {
  timeout: 180_000,
}, async () => {
  const desk = await historyDesk()
  await daysOfWriting(desk.store, desk.time, 5)
  const now = new Date(2026, 10, 24, 12, 0)
  const mustStay = [6, 12, 18, 24, 30, ...Array.from({ length: 25 }, (_, at) => 36 + at)]
  const rounds: { readonly wrong: readonly string[]; readonly lost: readonly number[]; readonly left: number }[] = []
  const aCopy = async (): Promise<string> => {
    const folder = await freshFolder()
    await cp(desk.folder, folder, { recursive: true })
    return folder
  }
  const lane = async (): Promise<void> => {
    const whole = await thinAndKill(await aCopy(), now, null)
    for (let round = 0; round < 20; round++) {
      const folder = await aCopy()
      await thinAndKill(folder, now, Math.random() * whole)
      const { nextRun } = await historyDesk(nodeFileSystem, { folder, time: { now } })
      const { entries, wrong } = await readAgain(nextRun())
      const revisions = new Set(entries.map(({ revision }) => revision))
      rounds.push({ wrong, lost: mustStay.filter(revision => !revisions.has(revision)), left: entries.length })
    }
  }
  await Promise.all([lane(), lane()])
  expect({
    rounds: rounds.length,
    wrong: rounds.flatMap(({ wrong }) => wrong),
    lost: rounds.flatMap(({ lost }) => lost),
    betweenTwoRemovals: rounds.some(({ left }) => left > mustStay.length && left < 60),
  }).toEqual({ rounds: 40, wrong: [], lost: [], betweenTwoRemovals: true })
})
