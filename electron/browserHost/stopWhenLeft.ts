/** Minutes without any window, counted while the computer is awake: one that slept all night wakes with its tab. */
const patience = 120

/** A host that nobody looks at any more keeps the library from others; it ends by itself. Answers how to stop watching. */
export function stopWhenLeft(windows: () => number, stop: () => void): () => void {
  let minutes = 0
  const timer = setInterval(() => {
    minutes = windows() > 0 ? 0 : minutes + 1
    if (minutes >= patience) stop()
  }, 60_000)
  timer.unref()
  return () => clearInterval(timer)
}
