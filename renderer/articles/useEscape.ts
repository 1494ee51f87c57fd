import { useEffect, useEffectEvent } from 'react'

/** What closes itself on Esc before anything behind it does. */
const closesItself = '[aria-modal="true"], [role="menu"], [aria-expanded="true"]'

/** Esc anywhere on the screen, but not where a menu or a dialog takes it. */
export function useEscape(run: () => void): void {
  const asked = useEffectEvent(run)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(closesItself)) return
      event.preventDefault()
      asked()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
