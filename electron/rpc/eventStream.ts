/** More waiting events than this means that nobody reads; the stream ends and the window asks for everything anew. */
const longestQueue = 1000

export interface EventStream<Event extends object> {
  readonly events: AsyncIteratorObject<Event, undefined, void>
  readonly push: (event: Event) => void
  readonly end: () => void
}

/**
 * One reader's queue as an async iterator. Written by hand and not as a generator, because a generator that waits for
 * the next event cannot be ended from outside: `return()` would wait for that event too.
 */
export function eventStream<Event extends object>(ended: () => void): EventStream<Event> {
  const queue: Event[] = []
  let reader: ((next: IteratorResult<Event, undefined>) => void) | null = null
  let over = false

  function end(): void {
    if (over) return
    over = true
    reader?.({ done: true, value: undefined })
    reader = null
    ended()
  }

  function push(event: Event): void {
    if (over) return
    if (reader) {
      reader({ done: false, value: event })
      reader = null
      return
    }
    queue.push(event)
    if (queue.length > longestQueue) end()
  }

  async function next(): Promise<IteratorResult<Event, undefined>> {
    const event = over ? undefined : queue.shift()
    if (event) return { done: false, value: event }
    if (over) return { done: true, value: undefined }
    return new Promise(resolve => {
      reader = resolve
    })
  }

  const events: AsyncIteratorObject<Event, undefined, void> = {
    next,
    return: async () => {
      end()
      return { done: true, value: undefined }
    },
    throw: async error => {
      end()
      throw error
    },
    [Symbol.asyncIterator]: () => events,
    [Symbol.asyncDispose]: async () => end(),
  }
  return { events, push, end }
}
