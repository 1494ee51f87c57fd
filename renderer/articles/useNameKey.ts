import { useEffect, useEffectEvent } from 'react'
import { isNameKey } from './nameKey.ts'

/** A dialog over the screen is answered first. */
export const dialogIsOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null

/** Ctrl+S anywhere on the screen. The browser never offers to save the page, a dialog over the screen included. */
export function useNameKey(run: () => void): void {
  const asked = useEffectEvent((event: KeyboardEvent) => {
    if (!isNameKey(event)) return
    event.preventDefault()
    if (!event.repeat) run()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => asked(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
