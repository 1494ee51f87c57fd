import type { KnownState } from './knownState.ts'

/** Articles whose last state stays in memory. */
const most = 8

/**
 * The state of the newest snapshot of the articles that are being written, so that keeping the next one reads nothing. Of more
 * articles than a person writes at once (an import of many), those used longest ago are forgotten.
 */
export function lastStates() {
  const states = new Map<string, KnownState>()
  return {
    /** Null where it is not known, or where one of the files that it is built from is not there any more. */
    get(article: string, ids: readonly string[]): KnownState | null {
      const state = states.get(article)
      if (!state || state.chain.at(-1) !== ids.at(-1)) return null
      const there = new Set(ids)
      return state.chain.every(id => there.has(id)) ? state : null
    },
    put(article: string, state: KnownState): void {
      states.delete(article)
      states.set(article, state)
      const [oldest] = states.keys()
      if (states.size > most && oldest !== undefined) states.delete(oldest)
    },
    forget(article: string): void {
      states.delete(article)
    },
  }
}
