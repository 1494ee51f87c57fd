import { useEffect, useEffectEvent, useRef } from 'react'
import type { Place } from '../ui/place.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useRecovery } from './useRecovery.ts'

/**
 * A start after a crash leads from the library to the article that was written last. Whoever goes on from there has seen what there
 * was to tell. Somebody who has been reading the library is not taken away from it.
 */
export function useBackAfterCrash(place: Place, goTo: (place: Place) => void): void {
  const { recovery, seen } = useRecovery()
  const mayWrite = useMayWrite()
  const wasReading = useRef(false)
  /** The article in which it is told. */
  const toldIn = useRef<string | null>(null)

  const step = useEffectEvent(() => {
    if (!mayWrite) wasReading.current = true
    const here = place.kind === 'article' ? place.id : null
    if (toldIn.current !== null) {
      if (here === toldIn.current) return
      toldIn.current = null
      seen()
    } else if (recovery?.articles.some(one => one.id === here)) toldIn.current = here
    else if (place.kind === 'library' && !wasReading.current) {
      const last = recovery?.articles.find(one => !one.isOpen)
      if (last) goTo({ kind: 'article', id: last.id })
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a step
  useEffect(() => step(), [place, recovery, mayWrite])
}
