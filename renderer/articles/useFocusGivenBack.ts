import { useEffect } from 'react'

/** A dialog that goes leaves the focus nowhere: it goes back to what opened it, unless something has taken it. */
export function useFocusGivenBack(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [])
}
