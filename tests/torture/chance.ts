/** Chance that can be repeated: the same seed gives the same row of numbers (mulberry32, by Tommy Ettinger, in the public domain). */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    /** A whole number from 0 to one below `count`. */
    below: (count: number): number => Math.floor(next() * count),
    /** One of these, or undefined where there is none. */
    oneOf: <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)],
  }
}

export type Chance = ReturnType<typeof chance>
