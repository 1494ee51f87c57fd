import { inspect, isDeepStrictEqual } from 'node:util'

/** The checks of one run: each says in a line what was shown or what went wrong. */
export function checks() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  return {
    counts,
    /** Compares the whole value, like the unit tests do. */
    async shows(sentence: string, found: () => Promise<unknown>, expected: unknown): Promise<void> {
      try {
        const value = await found()
        if (!isDeepStrictEqual(value, expected)) throw new Error(`found ${inspect(value, { depth: 6 })}`)
        counts.passed += 1
        console.log(`✓ ${sentence}`)
      } catch (error) {
        counts.failed += 1
        console.log(`✗ ${sentence}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
    },
    skips(sentence: string): void {
      counts.skipped += 1
      console.log(`– skipped: ${sentence}`)
    },
  }
}

export type Checks = ReturnType<typeof checks>
