import { useEffect } from 'react'

const reachable = 'button, a[href], input, textarea, select, [contenteditable="true"], [tabindex]'

const shown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** Where the keyboard lands in a region: what the region names itself, else its first control, else the region. */
function landingOf(region: HTMLElement): HTMLElement {
  const named = region.querySelector<HTMLElement>('[data-landing]')
  if (named) return named
  const controls = [...region.querySelectorAll<HTMLElement>(reachable)]
  return controls.find(control => control.tabIndex >= 0 && shown(control)) ?? region
}

/** The region after (or before) the one that holds the focus, round and round, in the order of the page. */
export function nextRegion(regions: readonly HTMLElement[], focused: Element | null, step: 1 | -1): HTMLElement | null {
  const here = regions.findLastIndex(region => region.contains(focused))
  const start = here < 0 && step < 0 ? 0 : here
  return regions.at((start + step + regions.length) % regions.length) ?? null
}

/** F6 and Shift+F6 cycle the regions of the screen: everything marked `data-region`. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(shown)
      const next = nextRegion(regions, document.activeElement, event.shiftKey ? -1 : 1)
      if (!next) return
      event.preventDefault()
      landingOf(next).focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
