import type { WindowEvent } from '../../shared/contract/events.ts'

/** What main tells the window, and that it has gone silent; `hello` follows when it is back. */
export type NewsroomEvent = WindowEvent | { readonly kind: 'host-gone' }

type Listener = (event: NewsroomEvent) => void
type Subscribe = (signal: AbortSignal) => Promise<AsyncIterable<WindowEvent>>

/** Waits between attempts to reach the host again, in milliseconds; the last one repeats. */
const waits = [250, 1000, 2000, 5000]

/**
 * The one event stream of this window, shared by all who listen, and opened anew when it breaks. After `hello` whatever
 * was shown has to be asked for again: events in between are lost.
 */
export function eventFeed(subscribe: Subscribe): (listener: Listener) => () => void {
  const listeners = new Set<Listener>()
  let running: AbortController | null = null

  const tell = (event: NewsroomEvent) => {
    for (const listener of [...listeners]) listener(event)
  }

  async function run(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        for await (const event of await subscribe(signal)) {
          attempt = 0
          tell(event)
        }
      } catch (error) {
        if (signal.aborted) return
        console.warn('The event stream broke off', error)
      }
      if (attempt === 0) tell({ kind: 'host-gone' })
      await pause(waits[Math.min(attempt, waits.length - 1)] ?? 0, signal)
    }
  }

  return listener => {
    listeners.add(listener)
    if (!running) {
      running = new AbortController()
      void run(running.signal)
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      running?.abort()
      running = null
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
