import { type RefObject, useLayoutEffect } from 'react'

/**
 * A list that goes while it holds the keyboard (its last row was put away) leaves it with what stands on its screen then: another
 * list, else the head of the screen. On the body of the page a screen reader says nothing and the next key begins at the top.
 */
export function useFocusLeftBehind(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current
    const screen = element?.parentElement
    return () => {
      if (!screen || !element.contains(document.activeElement)) return
      queueMicrotask(() => {
        if (!screen.isConnected || document.activeElement !== document.body) return
        const heir =
          screen.querySelector<HTMLElement>('[role=grid]') ?? screen.querySelector<HTMLElement>('[data-region]')
        heir?.focus({ preventScroll: true })
      })
    }
  }, [list])
}
