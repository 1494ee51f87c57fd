import type { WindowEvent } from '../../shared/contract/events.ts'
import { type EventStream, eventStream } from './eventStream.ts'

/** A window that is reloaded comes back under the same name within this time and keeps what it held. Milliseconds. */
export const reloadGrace = 3000

export interface WindowEvents {
  /** The stream of one window, beginning with `hello`; ends when the window goes away or when `signal` aborts. */
  readonly subscribe: (window: string, signal?: AbortSignal) => AsyncIteratorObject<WindowEvent, undefined, void>
  readonly publish: (event: WindowEvent) => void
  /**
   * Tells every window that the host is closing, and resolves when each has said `flushed`, has gone, or `patience`
   * milliseconds have passed.
   */
  readonly letFlush: (patience: number) => Promise<void>
  readonly flushed: (window: string) => void
  /** How many windows listen. */
  readonly windows: () => number
  /** Ends every stream, so that a host can close; nothing is freed after it. */
  readonly close: () => void
}

/**
 * All that main tells the windows. `onGone` is told once the last stream of a window has been over for `grace`
 * milliseconds: what the window held open can be freed.
 */
export function windowEvents(onGone: (window: string) => void, grace = reloadGrace): WindowEvents {
  const streams = new Map<string, Set<EventStream<WindowEvent>>>()
  const leaving = new Map<string, NodeJS.Timeout>()
  /** Windows that a closing host still waits for. */
  const unflushed = new Set<string>()
  let allFlushed = (): void => undefined
  let closed = false

  function flushed(window: string): void {
    unflushed.delete(window)
    if (unflushed.size === 0) allFlushed()
  }

  function left(window: string, stream: EventStream<WindowEvent>): void {
    const others = streams.get(window)
    others?.delete(stream)
    if (others && others.size > 0) return
    streams.delete(window)
    flushed(window)
    if (closed) return
    const timer = setTimeout(() => {
      leaving.delete(window)
      onGone(window)
    }, grace)
    leaving.set(window, timer)
  }

  function publish(event: WindowEvent): void {
    for (const ofWindow of streams.values()) for (const stream of ofWindow) stream.push(event)
  }

  return {
    publish,
    flushed,
    async letFlush(patience) {
      for (const window of streams.keys()) unflushed.add(window)
      if (unflushed.size === 0) return
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, patience)
        allFlushed = () => {
          clearTimeout(timer)
          resolve()
        }
        publish({ kind: 'closing' })
      })
    },
    subscribe(window, signal) {
      clearTimeout(leaving.get(window))
      leaving.delete(window)
      const stream = eventStream<WindowEvent>(() => left(window, stream))
      streams.set(window, (streams.get(window) ?? new Set()).add(stream))
      if (closed || signal?.aborted) stream.end()
      signal?.addEventListener('abort', stream.end, { once: true })
      stream.push({ kind: 'hello' })
      return stream.events
    },
    windows: () => streams.size,
    close() {
      closed = true
      for (const timer of leaving.values()) clearTimeout(timer)
      leaving.clear()
      for (const ofWindow of [...streams.values()]) for (const stream of [...ofWindow]) stream.end()
    },
  }
}
