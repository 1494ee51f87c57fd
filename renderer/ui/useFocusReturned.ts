import { useEffect, useState } from 'react'

/**
 * A dialog that is taken away gives the keyboard back to what had it, unless somebody has it by then. The dialog's own way back works
 * only where it is closed and stays in the page.
 */
export function useFocusReturned(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
        before.focus({ preventScroll: true })
    },
    [before],
  )
}
