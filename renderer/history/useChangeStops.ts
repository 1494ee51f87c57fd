import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react'

/** To the middle of its list; what is higher than the list, to its top. Nothing around the list moves, as `scrollIntoView` might. */
function scrollWithin(list: HTMLElement, stop: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), stop.getBoundingClientRect()]
  const room = Math.max(16, (outer.height - inner.height) / 2)
  list.scrollTop += inner.top - outer.top - room
}

/**
 * Next and previous change: F7 and Shift+F7, from the last one to the first. The change gets the focus, so that a screen reader
 * says it and Tab goes on to what can be done with it.
 */
export function useChangeStops(list: RefObject<HTMLElement | null>, count: number, what: string) {
  const [at, setAt] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins anew
  useEffect(() => setAt(null), [what])

  const go = useCallback(
    (by: 1 | -1) => {
      const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
      if (stops.length === 0) return
      const focused = stops.findIndex(stop => stop.contains(document.activeElement))
      const here = focused >= 0 ? focused : (at ?? (by === 1 ? -1 : 0))
      const next = (here + by + stops.length) % stops.length
      setAt(next)
      stops[next]?.focus({ preventScroll: true })
      if (list.current && stops[next]) scrollWithin(list.current, stops[next])
    },
    [list, at],
  )

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F7' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest('[aria-modal="true"]')) return
    event.preventDefault()
    go(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  return { at: at !== null && at < count ? at : null, go }
}
