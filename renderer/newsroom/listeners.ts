/** Screens come and go; what they listen to takes one listener for the life of the window. */
export function listeners<Told>() {
  const all = new Set<(told: Told) => void>()
  return {
    tell(told: Told): void {
      for (const listener of [...all]) listener(told)
    },
    /** Answers how to stop listening. */
    listen(listener: (told: Told) => void): () => void {
      all.add(listener)
      return () => all.delete(listener)
    },
  }
}
