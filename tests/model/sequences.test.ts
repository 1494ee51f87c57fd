// @vitest-environment jsdom
import fc from 'fast-check'
import { onTestFinished, test, vi } from 'vitest'
import { newModel } from './model.ts'
import { realDesk } from './realDesk.ts'
import { steps } from './steps.ts'

// As many as a push can wait for; `MODEL_RUNS=1000` looks further. The message of a failure has the seed and the shortest way there.
const numRuns = Number(process.env.MODEL_RUNS ?? 100)

test('whatever somebody does, and whenever Kronika is killed, the article is what a plain list of it says', {
  timeout: 1_800_000,
}, async () => {
  // Only what the editors' histories ask for the time; the session and the store have a clock of their own.
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 40, size: 'max' }), async commands => {
      const real = await realDesk()
      try {
        await fc.asyncModelRun(() => ({ model: newModel(), real }), commands)
      } finally {
        await real.remove()
      }
    }),
    { numRuns },
  )
})
