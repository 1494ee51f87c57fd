import { type RefObject, useEffect, useRef } from 'react'

/** Where the keyboard is when a screen comes up and nobody has it: what led here has gone with its own screen. */
export function useLanding<Element extends HTMLElement>(): RefObject<Element | null> {
  const landing = useRef<Element>(null)
  useEffect(() => {
    if (document.activeElement === document.body) landing.current?.focus({ preventScroll: true })
  }, [])
  return landing
}
