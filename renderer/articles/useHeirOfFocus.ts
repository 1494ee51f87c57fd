import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import { stopIndex, stopNear } from './mentionStops.ts'

const panel = (): HTMLElement | null => document.getElementById('inspector-panel')

/**
 * A row that goes while it has the keyboard leaves it with the row that comes to stand in its place, else with the panel.
 * `changing` is what the rows are made of.
 */
export function useHeirOfFocus(changing: unknown) {
  const at = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the rows are others
  useLayoutEffect(() => {
    const list = panel()
    if (at.current === null || !list || document.activeElement !== document.body) return
    const heir = stopNear(list, at.current) ?? list
    heir.focus()
  }, [changing])
  return {
    onFocus() {
      const list = panel()
      at.current = list && stopIndex(list)
    },
    onBlur({ relatedTarget, currentTarget }: FocusEvent) {
      if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) at.current = null
    },
  }
}
