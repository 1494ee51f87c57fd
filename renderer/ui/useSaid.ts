import { useEffect } from 'react'
import { useAnnounce } from './LiveRegion.tsx'

/** Says a sentence to a screen reader whenever it has become another one; null says nothing. */
export function useSaid(sentence: string | null): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (sentence !== null) announce(sentence)
  }, [sentence, announce])
}
