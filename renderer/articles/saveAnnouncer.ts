import type { SaveState, SaveTrouble } from './saveState.ts'

const atMostEvery = 10_000

export interface AnnouncerParts {
  readonly state: { readonly get: () => SaveState; readonly subscribe: (reader: () => void) => () => void }
  /** Runs something later, by a measure that no clock changes; the answer takes it back. */
  readonly later: (milliseconds: number, run: () => void) => () => void
  readonly onSaved: (at: Date) => void
  readonly onRefused: (trouble: SaveTrouble) => void
}

/**
 * What a screen reader is told of saving: that it was done, at most every ten seconds and always the newest; that it was
 * refused, at once, but once for each reason. Answers how to stop.
 */
export function saveAnnouncer({ state, later, onSaved, onRefused }: AnnouncerParts): () => void {
  let lastTrouble: SaveTrouble['kind'] | null = null
  /** Ends the ten seconds after something was said; null when they are over. */
  let resting: (() => void) | null = null
  let newer = false

  function say(): void {
    resting?.()
    resting = null
    newer = false
    const present = state.get()
    if (present.kind !== 'saved') return
    resting = later(atMostEvery, rested)
    onSaved(present.at)
  }

  function rested(): void {
    resting = null
    if (newer) say()
  }

  const stop = state.subscribe(() => {
    const present = state.get()
    if (present.kind === 'refused') {
      if (present.refusal.kind !== lastTrouble) onRefused(present.refusal)
      lastTrouble = present.refusal.kind
    } else if (present.kind === 'saved') {
      const recovered = lastTrouble !== null
      lastTrouble = null
      if (recovered || !resting) say()
      else newer = true
    }
  })
  return () => {
    stop()
    resting?.()
  }
}
