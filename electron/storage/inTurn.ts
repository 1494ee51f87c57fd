/** Does work one at a time for each key, in the order asked; work on other keys goes on meanwhile. */
export function inTurn() {
  const last = new Map<string, Promise<unknown>>()
  return {
    async do<T>(key: string, work: () => Promise<T>): Promise<T> {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      last.set(key, mine)
      try {
        return await mine
      } finally {
        if (last.get(key) === mine) last.delete(key)
      }
    },
    /** Resolves when all work asked for so far has ended, well or not. */
    async settled(): Promise<void> {
      await Promise.allSettled(last.values())
    },
  }
}
