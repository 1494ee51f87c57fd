import { useMemo, useSyncExternalStore } from 'react'
import { addressOf, type Place, placeOf } from './place.ts'

const subscribe = (reader: () => void) => {
  window.addEventListener('hashchange', reader)
  return () => window.removeEventListener('hashchange', reader)
}

/** The place of the window and the way to another; *Back* of the mouse and the browser work. */
export function usePlace(): { readonly place: Place; readonly goTo: (place: Place) => void } {
  const address = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => ({ place: placeOf(address), goTo }), [address])
}

function goTo(place: Place): void {
  window.location.hash = addressOf(place)
}
