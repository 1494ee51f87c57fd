/** The buttons that the arrows go through: the records, and the first button of each open place. */
const stopsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/** Which stop the focus is at, or in the place of. */
export function stopIndex(list: HTMLElement): number {
  const here = document.activeElement
  return stopsIn(list).findIndex(stop => stop === here || stop.closest('[data-place]')?.contains(here))
}

export const neighbourStop = (list: HTMLElement, by: -1 | 1): HTMLElement | undefined => {
  const stops = stopsIn(list)
  const next = stopIndex(list) + by
  return stops[Math.min(Math.max(next, 0), stops.length - 1)]
}

export const stopNear = (list: HTMLElement, at: number): HTMLElement | null => {
  const stops = stopsIn(list)
  return stops[Math.min(Math.max(at, 0), stops.length - 1)] ?? null
}

export const placeStop = (list: HTMLElement, place: string): HTMLElement | null =>
  list.querySelector(`[data-place="${CSS.escape(place)}"] [data-stop]`)
