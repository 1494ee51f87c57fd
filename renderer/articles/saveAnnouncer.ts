import type { SaveState, SaveTrouble } from './saveState.ts'

const atMostEvery = 10_000

export interface AnnouncerParts {
  readonly state: { readonly get: () => SaveState; readonly subscribe: (reader: () => void) => () => void }
  readonly now: () => Date
  readonly later: (milliseconds: number, run: () => void) => () => void
  readonly onSaved: (at: Date) => void
  readonly onRefused: (trouble: SaveTrouble) => void
}

/**
 * What a screen reader is told of saving: that it was done, at most every ten seconds and always the newest; that it was
 * refused, at once, but once for each reason. Answers how to stop.
 */
export function saveAnnouncer({ state, now, later, onSaved, onRefused }: AnnouncerParts): () => void {
  let lastSaid = Number.NEGATIVE_INFINITY
  let lastTrouble: SaveTrouble['kind'] | null = null
  let waiting: (() => void) | null = null

  function say(): void {
    waiting = null
    const present = state.get()
    if (present.kind !== 'saved') return
    lastSaid = now().getTime()
    onSaved(present.at)
  }

  const stop = state.subscribe(() => {
    const present = state.get()
    if (present.kind === 'refused') {
      if (present.refusal.kind !== lastTrouble) onRefused(present.refusal)
      lastTrouble = present.refusal.kind
    } else if (present.kind === 'saved') {
      const recovered = lastTrouble !== null
      lastTrouble = null
      const due = recovered ? 0 : lastSaid + atMostEvery - now().getTime()
      if (due <= 0) {
        waiting?.()
        say()
      } else waiting ??= later(due, say)
    }
  })
  return () => {
    stop()
    waiting?.()
  }
}
