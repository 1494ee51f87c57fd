import { useEffect, useState } from 'react'

interface Watched {
  readonly subscribe: (reader: () => void) => () => void
}

/** A value worked out of a text after a pause in the writing: never while a key is being handled. */
export function useAfterPause<T>(watched: Watched, read: () => T, pause = 500): T {
  const [value, setValue] = useState(read)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    setValue(read)
    const stop = watched.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setValue(read), pause)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [watched, read, pause])
  return value
}
