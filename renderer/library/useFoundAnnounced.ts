import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'

/** Tells a screen reader how many articles a search or a filter has found; undefined while there is nothing to tell. */
export function useFoundAnnounced(found: number | undefined): void {
  const words = useWords()
  const announce = useAnnounce()
  useEffect(() => {
    if (found !== undefined) announce(words('library.found', { count: found }))
  }, [found, announce, words])
}
