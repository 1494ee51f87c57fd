import { useEffect, useEffectEvent } from 'react'

/** Does something once, when the screen has been drawn for the first time. */
export function useOnceShown(run: () => void): void {
  const shown = useEffectEvent(run)
  useEffect(() => {
    shown()
  }, [])
}
