/** Shorter than this nobody waits, and the first photos pay for the start of the worker. */
const tooEarly = 3000

/** Milliseconds until all are there, at the pace so far; null as long as there is no pace to speak of. */
export function timeLeft(pace: {
  readonly elapsed: number
  readonly done: number
  readonly total: number
}): number | null {
  const { elapsed, done, total } = pace
  return done < 2 || elapsed < tooEarly ? null : (elapsed / done) * (total - done)
}
