/** Milliseconds: two thousand changes of a new index are told as a few. */
const pause = 100

/** Does `work` once for all calls of a short while. */
export function gathered(work: () => void): () => void {
  let timer: NodeJS.Timeout | null = null
  return () => {
    if (timer) return
    timer = setTimeout(() => {
      timer = null
      work()
    }, pause)
    timer.unref()
  }
}
