import { useEffect, useRef } from 'react'
import { useAnnounce } from '../ui/LiveRegion.tsx'

const tenSeconds = 10_000

/** Says to a screen reader how far long work is: at its beginning and then every ten seconds. Null when there is no work. */
export function useProgressSaid(sentence: string | null): void {
  const announce = useAnnounce()
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const now = performance.now()
    if (sentence === null) saidAt.current = Number.NEGATIVE_INFINITY
    else if (now - saidAt.current >= tenSeconds) {
      saidAt.current = now
      announce(sentence)
    }
  }, [sentence, announce])
}
