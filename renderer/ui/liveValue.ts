/** A value that tells its readers when it changes; made for `useSyncExternalStore`, so that one leaf draws and not the screen. */
export interface LiveValue<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  readonly subscribe: (reader: () => void) => () => void
}

export function liveValue<T>(first: T): LiveValue<T> {
  let value = first
  const readers = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const reader of [...readers]) reader()
    },
    subscribe(reader) {
      readers.add(reader)
      return () => readers.delete(reader)
    },
  }
}
