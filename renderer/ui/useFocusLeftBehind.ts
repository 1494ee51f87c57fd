import { type RefObject, useLayoutEffect } from 'react'

/**
 * What goes while it holds the keyboard (a list whose last row was put away, a button that has done its work) leaves it with what
 * stands on its screen then: the list, else the head of the screen. On the body of the page a screen reader says nothing and the next
 * key begins at the top.
 */
export function useFocusLeftBehind(going: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = going.current
    const here = element?.closest('main') ?? element?.parentElement
    return () => {
      if (!element?.contains(document.activeElement)) return
      queueMicrotask(() => {
        // A whole screen that goes leaves it to the one that comes.
        const screen = here?.isConnected ? here : document.querySelector('main')
        if (!screen || document.activeElement !== document.body) return
        const heir =
          screen.querySelector<HTMLElement>('[role=grid]') ?? screen.querySelector<HTMLElement>('[data-region]')
        heir?.focus({ preventScroll: true })
      })
    }
  }, [going])
}
