import { useEffect, useState } from 'react'
import { useReach } from './reach.ts'

/** Whether main has gone silent; it is greeted again when it is back. */
export function useHostGone(): boolean {
  const { events } = useReach()
  const [gone, setGone] = useState(false)
  useEffect(
    () =>
      events(({ kind }) => {
        if (kind === 'host-gone') setGone(true)
        else if (kind === 'hello') setGone(false)
      }),
    [events],
  )
  return gone
}
