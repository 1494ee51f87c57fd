/** Runs something after so many milliseconds, by a measure that no clock changes; the answer takes it back. */
export function byTimer(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
