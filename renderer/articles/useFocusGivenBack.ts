import { useEffect } from 'react'

/** A dialog that goes leaves the focus nowhere: it goes back to what opened it (`from`, where that has let go of it), unless something has taken it. */
export function useFocusGivenBack(from: Element | null = null): void {
  useEffect(() => {
    const before = from ?? document.activeElement
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [from])
}
