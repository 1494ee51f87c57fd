import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const buttonsIn = (toolbar: HTMLElement | null): readonly HTMLElement[] => [
  ...(toolbar?.querySelectorAll<HTMLElement>('button') ?? []),
]

/** A toolbar is one stop of the Tab key; arrows, Home and End move inside it (WAI-ARIA, toolbar pattern). */
export function useArrowKeys(toolbar: RefObject<HTMLElement | null>) {
  useEffect(() => {
    buttonsIn(toolbar.current).forEach((button, place) => {
      button.tabIndex = place === 0 ? 0 : -1
    })
  })
  return (event: KeyboardEvent) => {
    const buttons = buttonsIn(toolbar.current)
    const here = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1
    const moves: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: buttons.length - 1,
    }
    const next = moves[event.key]
    if (here === -1 || next === undefined) return
    event.preventDefault()
    buttons[(next + buttons.length) % buttons.length]?.focus()
  }
}
