/** Runs something after so many milliseconds; the answer takes it back. */
export type Later = (milliseconds: number, run: () => void) => () => void

/** By the system's timer, which keeps no process from ending. */
export const systemLater: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}
