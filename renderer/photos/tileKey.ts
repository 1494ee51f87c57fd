import type { Pressed } from '../ui/pressed.ts'

/** Where to, from one tile: to its neighbour or to either end. */
export type Way = 'left' | 'right' | 'first' | 'last'

export type TileKey =
  | { readonly kind: 'open' | 'close' | 'remove' | 'cover' }
  | { readonly kind: 'move' | 'step'; readonly way: Way }

const ways: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' }

const alone: Readonly<Record<string, TileKey>> = {
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  Delete: { kind: 'remove' },
  o: { kind: 'cover' },
}

/** What a key asks of a tile: an arrow, Home and End go to another tile, with Ctrl+Shift they take the photo along. Never Alt. */
export function tileKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): TileKey | null {
  if (altKey) return null
  const control = ctrlKey || metaKey
  if (control !== shiftKey) return null
  const way = ways[key]
  if (way) return { kind: control ? 'move' : 'step', way }
  return control ? null : (alone[key.length === 1 ? key.toLowerCase() : key] ?? null)
}

/** The place that lies this way from `from`, counted from 0; at an end it may be none. */
export function placeThisWay(way: Way, from: number, total: number): number {
  if (way === 'first') return 0
  if (way === 'last') return total - 1
  return way === 'left' ? from - 1 : from + 1
}
