import { vi } from 'vitest'

/** The real one: a page may be given its size more than once. */
const warn = console.warn

/**
 * What a page has and jsdom has not: a size, and the means to watch it. Lists draw only the rows in sight, so without
 * a size they would draw none.
 */
export function givePageASize(): void {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => 700 },
    offsetWidth: { configurable: true, get: () => 1100 },
    clientHeight: { configurable: true, get: () => 700 },
    clientWidth: { configurable: true, get: () => 1100 },
  })
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  vi.stubGlobal('matchMedia', (query: string) => ({
    // Nobody waits for a menu to fade in.
    matches: query.includes('reduced-motion'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }))
  // jsdom lays nothing out, so that Mantine sees no entry in a menu that has just opened, and says so at length.
  vi.spyOn(console, 'warn').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('use-focus-trap')) warn(...said)
  })
}
