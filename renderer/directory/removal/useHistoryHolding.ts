import { useEffect, useRef, useState } from 'react'
import type { HeldByHistory } from '../../../shared/contract/directory.ts'
import { useReach } from '../../ui/reach.ts'

export type HistoryHolding =
  | { readonly kind: 'looking' | 'stopped' | 'unreachable' }
  | { readonly kind: 'found'; readonly held: HeldByHistory }

/** Where the history still holds a name. Every version is read for that, so it may take long and can be stopped. */
export function useHistoryHolding(id: string) {
  const { newsroom } = useReach()
  const [holding, setHolding] = useState<HistoryHolding>({ kind: 'looking' })
  const looking = useRef<AbortController>(null)
  useEffect(() => {
    const stop = new AbortController()
    looking.current = stop
    newsroom.directory.heldByHistory({ id }, { signal: stop.signal }).then(
      held => !stop.signal.aborted && setHolding({ kind: 'found', held }),
      (error: unknown) => {
        if (stop.signal.aborted) return
        console.error('the history was not searched', error)
        setHolding({ kind: 'unreachable' })
      },
    )
    return () => stop.abort()
  }, [newsroom, id])
  return {
    holding,
    stop: () => {
      looking.current?.abort()
      setHolding({ kind: 'stopped' })
    },
  }
}
