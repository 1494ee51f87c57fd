import type { Pressed } from '../ui/pressed.ts'

export type TileKey =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  | { readonly kind: 'step'; readonly by: -1 | 1 }

/** What a key asks of a tile: Enter opens, Esc closes, an arrow goes to the neighbour, Ctrl+Shift+arrow takes the photo along. Never Alt. */
export function tileKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): TileKey | null {
  if (altKey) return null
  const control = ctrlKey || metaKey
  if (!control && !shiftKey && (key === 'Enter' || key === ' ')) return { kind: 'open' }
  if (!control && !shiftKey && key === 'Escape') return { kind: 'close' }
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null
  if (by === null || control !== shiftKey) return null
  return { kind: control ? 'move' : 'step', by }
}
