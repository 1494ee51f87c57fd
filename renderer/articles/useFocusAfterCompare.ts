import { useEffect } from 'react'

/**
 * After a comparison the keyboard is on the version that was compared, where the time line is shown, else in the text, else on the head
 * of the screen; unless somebody has it by then.
 */
export function useFocusAfterCompare(snapshot: string): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const heirs = [`[data-entry="${CSS.escape(snapshot)}"]`, '[contenteditable="true"]', '[data-region]']
        const [heir] = heirs.flatMap(one => document.querySelector<HTMLElement>(one) ?? [])
        heir?.focus({ preventScroll: true })
      })
    },
    [snapshot],
  )
}
